import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { reasonedBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator asks an advisory committee (Awb 7:13). */
@Injectable()
export class AppointCommitteeUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof reasonedBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'appointCommittee', body);
  }
}

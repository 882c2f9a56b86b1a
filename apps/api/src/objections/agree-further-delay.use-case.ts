import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { furtherDelayBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator records that the objector agreed to a later day (Awb 7:10(4)). */
@Injectable()
export class AgreeFurtherDelayUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof furtherDelayBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'agreeFurtherDelay', body);
  }
}

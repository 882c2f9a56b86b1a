import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { appealBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator notes that the decision on an objection was taken to court (Awb 8:1). */
@Injectable()
export class RegisterAppealUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof appealBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'registerAppeal', body);
  }
}

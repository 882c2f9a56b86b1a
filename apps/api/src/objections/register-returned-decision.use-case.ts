import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { returnedObjectionDecisionBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator registers that the letter of the decision did not arrive: no term to go to court began. */
@Injectable()
export class RegisterReturnedDecisionUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(
    acting: Acting,
    params: ObjectionParams,
    body: z.output<typeof returnedObjectionDecisionBody>,
  ): Promise<Answer> {
    return this.decide.take(acting, params, 'registerReturnedObjectionDecision', body);
  }
}

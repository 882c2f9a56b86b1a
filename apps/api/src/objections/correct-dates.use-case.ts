import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { objectionDatesBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator corrects the day on which a letter came in, or its postmark. */
@Injectable()
export class CorrectDatesUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof objectionDatesBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'correctObjectionDates', body);
  }
}

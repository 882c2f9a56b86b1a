import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { judgmentBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnObjection } from './decide-on-objection.js';
import type { ObjectionParams } from './objection-params.js';

/** An administrator notes what the court decided on the appeal. */
@Injectable()
export class NoteJudgmentUseCase {
  constructor(@Inject(DecideOnObjection) private readonly decide: DecideOnObjection) {}

  execute(acting: Acting, params: ObjectionParams, body: z.output<typeof judgmentBody>): Promise<Answer> {
    return this.decide.take(acting, params, 'noteJudgment', body);
  }
}

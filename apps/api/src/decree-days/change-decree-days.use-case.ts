import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { decreeDaysBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Has the round reckon with the days of a Royal Decree. */
@Injectable()
export class ChangeDecreeDaysUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: z.output<typeof decreeDaysBody>): Promise<Answer> {
    return this.decide.take(acting, roundId, 'changeDecreeDays', body);
  }
}

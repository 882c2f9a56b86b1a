import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Cancels a round, with a reason, before money is awarded. */
@Injectable()
export class CancelRoundUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: { readonly reason: string }): Promise<Answer> {
    return this.decide.take(acting, roundId, 'cancelRound', body);
  }
}

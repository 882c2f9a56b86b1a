import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Moves the last day of the call while it is open. */
@Injectable()
export class MoveCallClosingUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(
    acting: Acting,
    roundId: string,
    body: { readonly closesOn: string; readonly reason: string },
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, 'moveCallClosing', body);
  }
}

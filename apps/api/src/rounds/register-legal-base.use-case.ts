import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Registers what a round still lacked: its regulation, or the budget that its awards are conditional on. */
@Injectable()
export class RegisterLegalBaseUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(
    acting: Acting,
    roundId: string,
    act: 'registerRegulation' | 'registerBudget',
    body: object,
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, act, body);
  }
}

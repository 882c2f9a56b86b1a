import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Approves a proposed change of the invited list, or sends it back with a reason. */
@Injectable()
export class DecideListChangeUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(
    acting: Acting,
    { roundId, change: changeId }: { readonly roundId: string; readonly change: string },
    action: 'approveListChange' | 'returnListChange',
    body: { readonly reason?: string | undefined },
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, action, { ...body, changeId });
  }
}

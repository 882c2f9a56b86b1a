import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** A second person approves the list of invited municipalities. */
@Injectable()
export class ApproveInvitedListUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: { readonly reason?: string | undefined }): Promise<Answer> {
    return this.decide.take(acting, roundId, 'approveInvitedList', body);
  }
}

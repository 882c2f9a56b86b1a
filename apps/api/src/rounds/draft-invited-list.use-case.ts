import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { Acting } from '../platform/auth/acting.js';
import { Municipalities } from '../platform/registers/municipalities.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Names the municipalities that may apply; a code that is no municipality is refused at its place in the list. */
@Injectable()
export class DraftInvitedListUseCase {
  constructor(
    @Inject(DecideOnRound) private readonly decide: DecideOnRound,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  execute(
    acting: Acting,
    roundId: string,
    body: { readonly municipalities: readonly string[]; readonly reason?: string | undefined },
  ): Promise<Answer> {
    return this.decide.take(acting, roundId, 'draftInvitedList', body, () =>
      this.municipalities.insistKnown(body.municipalities, (index) => `municipalities.${index}`),
    );
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { listChangeBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';
import { Municipalities } from '../platform/registers/municipalities.js';

/** Proposes who is added to the approved list; a code that is no municipality is refused at its place. */
@Injectable()
export class ChangeInvitedListUseCase {
  constructor(
    @Inject(DecideOnRound) private readonly decide: DecideOnRound,
    @Inject(Municipalities) private readonly municipalities: Municipalities,
  ) {}

  execute(acting: Acting, roundId: string, body: z.output<typeof listChangeBody>): Promise<Answer> {
    return this.decide.take(acting, roundId, 'changeInvitedList', body, () =>
      this.municipalities.insistKnown(body.added, (index) => `added.${index}`),
    );
  }
}

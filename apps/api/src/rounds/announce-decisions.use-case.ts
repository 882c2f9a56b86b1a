import { Inject, Injectable } from '@nestjs/common';
import type { Answer } from '@ronde/contracts';
import type { announcementBody } from '@ronde/contracts/http';
import type { z } from 'zod';
import type { Acting } from '../platform/auth/acting.js';
import { DecideOnRound } from '../platform/decisions/decide-on-round.js';

/** Parliament was told: decisions that were kept until then leave. */
@Injectable()
export class AnnounceDecisionsUseCase {
  constructor(@Inject(DecideOnRound) private readonly decide: DecideOnRound) {}

  execute(acting: Acting, roundId: string, body: z.output<typeof announcementBody>): Promise<Answer> {
    return this.decide.take(acting, roundId, 'announceDecisions', body);
  }
}

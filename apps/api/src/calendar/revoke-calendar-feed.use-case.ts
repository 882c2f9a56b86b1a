import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@ronde/domain';
import { revokeCalendarFeed } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { Problem } from '../platform/problems/problem.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';

/** Closes a feed: from then on its address shows nothing. Only its owner may. */
@Injectable()
export class RevokeCalendarFeedUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  execute(acting: Acting, { roundId, feedId }: FeedParams): Promise<RevokedFeed> {
    return this.idempotency.once(acting, 200, async () => {
      const { phase, now } = await this.rounds.read(roundId);
      insistPermitted(acting.actor, 'holdCalendarFeed', { kind: 'ROUND', phase, preparedBy: {} });
      const feed = { id: feedId, roundId, actorId: acting.actor.id };
      const revokedAt = await revokeCalendarFeed(this.database, feed, now);
      if (revokedAt === undefined) throw new Problem('NOT_FOUND', `You have no calendar feed ${feedId} in this round.`);
      return { feedId, revokedAt };
    });
  }
}

/** The address of a feed among the others of its owner. */
export interface FeedParams {
  readonly roundId: string;
  readonly feedId: string;
}

/** A closed feed. */
export interface RevokedFeed {
  readonly feedId: string;
  readonly revokedAt: Instant;
}

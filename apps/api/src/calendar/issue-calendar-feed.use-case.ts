import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@ronde/domain';
import { inTransaction, keepCalendarFeed } from '@ronde/persistence';
import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Acting } from '../platform/auth/acting.js';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { Idempotency } from '../platform/idempotency/idempotency.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { feedAddress } from './feed-address.js';

/** A new feed: who has the address sees titles and dates, until it is revoked. */
export interface IssuedFeed {
  readonly feedId: string;
  readonly address: string;
}

/** Gives somebody an address under which a calendar program reads what waits for them in a round. */
@Injectable()
export class IssueCalendarFeedUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  execute(acting: Acting, roundId: string): Promise<IssuedFeed> {
    return this.idempotency.onceInside<Instant, IssuedFeed>(acting, 201, {
      prepare: () => this.stamp(acting, roundId),
      store: async (createdAt, keep) => {
        const { id: actorId, role, organisation } = acting.actor;
        const token = randomBytes(32).toString('base64url');
        const id = createHash('sha256').update(`${roundId} ${acting.commandId}`).digest('hex').slice(0, 16);
        const issued = { feedId: id, address: feedAddress(this.settings, token) };
        await inTransaction(this.database, async (transaction) => {
          await keepCalendarFeed(transaction, { id, roundId, actorId, role, organisation, token, createdAt });
          keep(transaction, issued);
        });
        return issued;
      },
    });
  }

  private async stamp({ actor }: Acting, roundId: string): Promise<Instant> {
    const { phase, now } = await this.rounds.read(roundId);
    insistPermitted(actor, 'holdCalendarFeed', { kind: 'ROUND', phase, preparedBy: {} });
    return now;
  }
}

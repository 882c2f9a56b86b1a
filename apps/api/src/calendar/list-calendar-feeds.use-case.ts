import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { calendarFeedsOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { API_SETTINGS, type ApiSettings } from '../platform/settings.js';
import { feedAddress } from './feed-address.js';

/** Somebody's own feeds in a round. */
@Injectable()
export class ListCalendarFeedsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async execute(actor: Actor, roundId: string) {
    const { phase } = await this.rounds.read(roundId);
    insistPermitted(actor, 'readCalendar', { kind: 'ROUND', phase, preparedBy: {} });
    const feeds = await calendarFeedsOf(this.database, roundId, actor.id);
    const items = feeds.map(({ id, token, createdAt, revokedAt }) => {
      return { feedId: id, address: feedAddress(this.settings, token), createdAt, revokedAt };
    });
    return { items };
  }
}

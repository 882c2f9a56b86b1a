import { Inject, Injectable } from '@nestjs/common';
import { iCalendarFeed } from '@ronde/contracts/http';
import { calendarFeedOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';
import { Problem } from '../platform/problems/problem.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import { Calendar, mine } from './calendar.js';

/** More open deadlines than anybody's calendar shows at once. */
const MOST_DAYS = 5_000;

/** What waits for the owner of a feed, as iCalendar; whoever has the token may read it, and sees titles and dates only. */
@Injectable()
export class ReadCalendarFeedUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Calendar) private readonly calendar: Calendar,
  ) {}

  async execute(file: string): Promise<string> {
    const feed = await calendarFeedOf(this.database, file.replace(/\.ics$/, ''));
    if (feed === undefined) throw new Problem('NOT_FOUND', 'There is no such calendar, or it was revoked.');
    const round = await this.rounds.read(feed.roundId);
    const days = await this.calendar.days(round, { ...mine({ ...feed, id: feed.actorId }), limit: MOST_DAYS });
    return iCalendarFeed({
      name: `Ronde ${round.terms.year}`,
      stampedAt: round.now,
      days: days.map(({ stream, code, dueOn, title }) => ({ uid: `${stream}/${code}@ronde`, on: dueOn, title })),
    });
  }
}

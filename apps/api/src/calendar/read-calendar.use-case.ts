import { Inject, Injectable } from '@nestjs/common';
import type { calendarQuery } from '@ronde/contracts/http';
import { addWorkingDays, earlierDate, localDateOf, type Actor, type LocalDate } from '@ronde/domain';
import type { CalendarFilter } from '@ronde/persistence';
import type { z } from 'zod';
import { insistPermitted } from '../platform/auth/permitted.js';
import { keyIn, page } from '../platform/http/cursor.js';
import { RoundDesk, type RoundAtDesk } from '../platform/rounds/round-desk.js';
import { AHEAD_WORKING_DAYS, Calendar, mine } from './calendar.js';

type Query = z.output<typeof calendarQuery>;

/** Every open deadline of a round, the first to end first; a municipality sees its own. */
@Injectable()
export class ReadCalendarUseCase {
  constructor(
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Calendar) private readonly calendar: Calendar,
  ) {}

  async execute(actor: Actor, roundId: string, query: Query) {
    const round = await this.rounds.read(roundId);
    insistPermitted(actor, 'readCalendar', { kind: 'ROUND', phase: round.phase, preparedBy: {} });
    const days = await this.calendar.days(round, {
      ...wanted(actor, query),
      ...{ from: query.from, to: lastDay(round, query), after: placeOf(query.after), limit: query.limit + 1 },
    });
    return page(days, query.limit, ({ dueOn, stream, code }) => [dueOn, stream, code]);
  }
}

function wanted(actor: Actor, query: Query): Partial<CalendarFilter> {
  if (actor.role === 'APPLICANT' || query.mine === 'true') return mine(actor);
  return { responsible: query.responsible === undefined ? undefined : [query.responsible], person: query.person };
}

function lastDay({ now, terms }: RoundAtDesk, { to, lapsing }: Query): LocalDate | undefined {
  if (lapsing === 'false') return to;
  const soon = addWorkingDays(localDateOf(now), AHEAD_WORKING_DAYS, terms.holidays);
  return to === undefined ? soon : earlierDate(to, soon);
}

function placeOf(cursor: string | undefined): CalendarFilter['after'] {
  const key = keyIn(cursor, 'date', 'text', 'text');
  if (key === undefined) return undefined;
  const [dueOn, stream, code] = key;
  return { dueOn, stream, code } as CalendarFilter['after'];
}

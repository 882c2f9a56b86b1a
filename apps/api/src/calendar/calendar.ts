import { Inject, Injectable } from '@nestjs/common';
import {
  compareDates,
  localDateOf,
  municipalitiesActedFor,
  workingDaysBetween,
  type Actor,
  type LocalDate,
} from '@ronde/domain';
import { calendarEntries, type CalendarFilter, type CalendarRow } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../platform/database/database.js';
import type { RoundAtDesk } from '../platform/rounds/round-desk.js';
import { CALENDAR_RULES, calendarTitle } from './calendar-rules.js';

/** What is about to lapse is known this many working days ahead (issue: "The law in the engine"). */
export const AHEAD_WORKING_DAYS = 10;

/** A day of the calendar as people read it. */
export interface CalendarDay extends CalendarRow {
  readonly title: string;
  readonly workingDaysLeft: number;
  readonly lapsesSoon: boolean;
}

/** Reads the open deadlines of a round and says of each what it is and how near it is. */
@Injectable()
export class Calendar {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async days(round: RoundAtDesk, filter: Omit<CalendarFilter, 'roundId'>): Promise<readonly CalendarDay[]> {
    const today = localDateOf(round.now);
    const rows = await calendarEntries(this.database, CALENDAR_RULES, { ...filter, roundId: round.roundId });
    return rows
      .filter((row) => !isUnused(row, today))
      .map((row) => {
        const workingDaysLeft = workingDaysBetween(today, row.dueOn, round.terms.holidays);
        const title = calendarTitle(row.code, row.stream);
        return { ...row, title, workingDaysLeft, lapsesSoon: workingDaysLeft <= AHEAD_WORKING_DAYS };
      });
  }
}

/** Nobody notes that a term to object was not used: it is over when its last day has passed. */
function isUnused({ code, dueOn }: CalendarRow, today: LocalDate): boolean {
  return code === 'OBJECTION' && compareDates(dueOn, today) < 0;
}

/** What waits for somebody: for a municipality its own terms, for an office its terms and work, free or taken by them. */
export function mine(actor: Actor): Partial<CalendarFilter> {
  if (actor.role === 'APPLICANT') return { responsible: municipalitiesActedFor(actor) };
  return { responsible: [`${actor.organisation}/${actor.role}`], person: actor.id, orFree: true };
}

import { localDateOf } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareDates } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { reasonsNotToRoll } from './awt-scope.js';
import { countTerm } from './count-term.js';
import type { DeadlineFacts, DeadlineStep } from './deadline.js';
import { extendTerm, nameDate } from './extend-term.js';
import { extendToTwoWorkingDays, rollToWorkingDay } from './roll-term.js';
import { type RunningTerm, stepped } from './running-term.js';
import { suspendTerm } from './suspend-term.js';
import { suspendedPeriod } from './suspended-period.js';
import type { LapseReading } from './suspension.js';

/** What a term does before it is judged: its count, and where it stands before and after rolling. */
export interface RanTerm {
  readonly counted: DeadlineStep;
  readonly unrolled: RunningTerm;
  readonly rolled: RunningTerm;
}

interface Act {
  readonly day: LocalDate;
  readonly apply: (term: RunningTerm) => RunningTerm;
}

/** The acts that move a term, in the order in which they were done; on one day, suspensions first, which ends earlier. */
function actsOn(facts: DeadlineFacts, reading: LapseReading, table: HolidayTable): readonly Act[] {
  const { suspensions = [], extension, namedDates = [], asOf } = facts;
  const acts: Act[] = suspensions
    .map((suspension) => suspendedPeriod(suspension, reading, asOf))
    .map((period) => ({ day: period.calledOn, apply: (term) => suspendTerm(term, period, table) }));
  if (extension) acts.push({ day: extension.notifiedOn, apply: (term) => extendTerm(term, extension, table) });
  for (const named of namedDates) acts.push({ day: named.notifiedOn, apply: (term) => nameDate(term, named, table) });
  return acts.sort((a, b) => compareDates(a.day, b.day));
}

/** The event day of a term: given, read from an instant, or the end of the term before it. */
export function eventDayOf(facts: DeadlineFacts, table: HolidayTable): LocalDate {
  const { event } = facts;
  if ('on' in event) return event.on;
  if ('at' in event) return localDateOf(event.at);
  return runTerm(event.endOf, 'day-after', table).rolled.end;
}

function roll(term: RunningTerm, table: HolidayTable): RunningTerm {
  if (term.noRoll.length > 0) return term;
  const extended = extendToTwoWorkingDays(term.event, term.end, table).reduce(stepped, term);
  return rollToWorkingDay(extended.end, table).reduce(stepped, extended);
}

/** Counts a term from its event, applies in order what moved it, then lets it roll once where it may. */
export function runTerm(facts: DeadlineFacts, reading: LapseReading, table: HolidayTable): RanTerm {
  const event = eventDayOf(facts, table);
  const counted = countTerm(facts.term, event, table);
  const begun: RunningTerm = {
    event,
    end: counted.to,
    noRoll: reasonsNotToRoll(facts.term),
    chosenByAuthority: facts.term.basis === 'authority',
    suspendedThrough: event,
    suspendedDays: 0,
    suspendedSince: null,
    steps: [counted],
    warnings: [],
  };
  const unrolled = actsOn(facts, reading, table).reduce((term, act) => act.apply(term), begun);
  return { counted, unrolled, rolled: roll(unrolled, table) };
}

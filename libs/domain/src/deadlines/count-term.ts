import { dayInBothLanguages } from '../calendar/date-in-words.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { addDays, addMonths } from '../calendar/local-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { insist } from '../refusal.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineStep } from './deadline.js';
import { isNamedDate, type TermDefinition, type TermLength } from './term-definition.js';
import { lengthInWords } from './length-in-words.js';

function lastDay(from: LocalDate, { count, unit }: TermLength, sign: 1 | -1, table: HolidayTable): LocalDate {
  insist(unit !== 'hours', 'HOURS_NEED_AN_INSTANT', 'A term in hours is counted from an instant, not from a day.');
  const counted = sign * count;
  if (unit === 'working-days') return addWorkingDays(from, counted, table);
  if (unit === 'months') return addMonths(from, counted);
  if (unit === 'years') return addMonths(from, 12 * counted);
  return addDays(from, unit === 'weeks' ? 7 * counted : counted);
}

function because(term: TermDefinition, event: LocalDate): DeadlineStep['because'] {
  if (isNamedDate(term)) return { nl: 'als datum genoemd', en: 'named as the date' };
  const day = dayInBothLanguages(event);
  const length = lengthInWords(term.length);
  if (!term.backwards) {
    return {
      nl: `${length.nl} na ${day.nl}, die dag zelf niet meegeteld`,
      en: `${length.en} after ${day.en}, that day itself not counted`,
    };
  }
  const until = term.untilExcludesDay ? { nl: 'tot ', en: 'until ' } : { nl: '', en: '' };
  return {
    nl: `${until.nl}${length.nl} voor ${day.nl}, die dag zelf niet meegeteld`,
    en: `${until.en}${length.en} before ${day.en}, that day itself not counted`,
  };
}

/**
 * R1 and R17: the last day of a term, before anything moves it. The event day is not counted; weeks end on the same
 * weekday, months and years on the same day number or the month's last day. Refuses with HOURS_NEED_AN_INSTANT.
 */
export function countTerm(term: TermDefinition, event: LocalDate, table: HolidayTable): DeadlineStep {
  const counted = lastDay(event, term.length, term.backwards ? -1 : 1, table);
  const inMonths = term.length.unit === 'months' || term.length.unit === 'years';
  return {
    rule: inMonths ? 'R17' : 'R1',
    article: term.article,
    from: event,
    to: term.untilExcludesDay ? addDays(counted, -1) : counted,
    because: because(term, event),
  };
}

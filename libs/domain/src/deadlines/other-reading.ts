import { endOfDayInstant } from '../calendar/amsterdam-time.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { Bilingual } from '../calendar/language.js';
import { addDays } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineFacts, OtherReading } from './deadline.js';
import { runTerm } from './run-term.js';
import { lapsesUnused } from './suspended-period.js';

const LAPSED_ON_LAST_DAY: Bilingual = {
  nl: 'een ongebruikte termijn kan ook al op haar laatste dag zijn verstreken',
  en: 'an unused term can also be taken to lapse on its last day already',
};

const UNTIL_INCLUDES_DAY: Bilingual = {
  nl: '"tot" kan de genoemde dag ook meetellen',
  en: '"until" can also be taken to include the day itself',
};

function reading(end: LocalDate, because: Bilingual): OtherReading {
  return { end, endInstant: endOfDayInstant(end), because };
}

/** The end under the other reading of "lapsed" (R9) or of "until" (R5), or null when there is none or it ends the same. */
export function otherReadingOf(facts: DeadlineFacts, end: LocalDate, table: HolidayTable): OtherReading | null {
  if (facts.term.untilExcludesDay) return reading(addDays(end, 1), UNTIL_INCLUDES_DAY);
  if (!facts.suspensions?.some(lapsesUnused)) return null;
  const other = runTerm(facts, 'last-day', table).rolled.end;
  return other === end ? null : reading(other, LAPSED_ON_LAST_DAY);
}

import { dateInWords } from '../calendar/date-in-words.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import type { Bilingual } from '../calendar/language.js';
import { addDays, compareDates, daysBetween, laterDate } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { presentEnd, type RunningTerm, stepped, warned } from './running-term.js';
import type { SuspendedPeriod } from './suspended-period.js';

function suspendedInWords(first: LocalDate, last: LocalDate, days: number): Bilingual {
  if (days === 0) return { nl: 'opgeschort over 0 dagen', en: 'suspended 0 days' };
  if (days === 1) {
    return {
      nl: `opgeschort op ${dateInWords(first, 'nl')} (1 dag)`,
      en: `suspended on ${dateInWords(first, 'en')} (1 day)`,
    };
  }
  return {
    nl: `opgeschort van ${dateInWords(first, 'nl')} tot en met ${dateInWords(last, 'nl')} (${days} dagen)`,
    en: `suspended from ${dateInWords(first, 'en')} through ${dateInWords(last, 'en')} (${days} days)`,
  };
}

function tooLate(calledOn: LocalDate, end: LocalDate): Bilingual {
  return {
    nl: `De opschorting na ${dateInWords(calledOn, 'nl')} begint toen de termijn op ${dateInWords(end, 'nl')} al was geëindigd en telt niet.`,
    en: `The suspension after ${dateInWords(calledOn, 'en')} begins when the term had ended on ${dateInWords(end, 'en')} and does not count.`,
  };
}

function stillOpen(period: SuspendedPeriod): Bilingual {
  return {
    nl: `De opschorting vanaf ${dateInWords(period.first, 'nl')} loopt nog; de einddatum is voorlopig.`,
    en: `The suspension from ${dateInWords(period.first, 'en')} still runs; the end is provisional.`,
  };
}

/**
 * R9: adds the suspended days to the unrolled end. Days before the term began and days already suspended do not count. A
 * suspension called after the end changes nothing and says so.
 */
export function suspendTerm(term: RunningTerm, period: SuspendedPeriod, table: HolidayTable): RunningTerm {
  const told = warned(term, ...period.warnings);
  const end = presentEnd(term, table);
  if (compareDates(period.calledOn, end) > 0) {
    return warned(told, { code: 'SUSPENSION_AFTER_END', text: tooLate(period.calledOn, end) });
  }
  const first = laterDate(period.first, addDays(laterDate(term.suspendedThrough, term.event), 1));
  const days = Math.max(0, daysBetween(first, period.last) + 1);
  // Called on a day that only rolling added to the term: stop the clock there, or the term would end while suspended.
  const from = compareDates(period.calledOn, term.end) > 0 ? end : term.end;
  const to = addDays(from, days);
  const moved = stepped(told, {
    rule: 'R9',
    article: period.article,
    from: days === 0 ? term.end : from,
    to: days === 0 ? term.end : to,
    because: suspendedInWords(first, period.last, days),
  });
  const counted = {
    ...moved,
    suspendedThrough: laterDate(term.suspendedThrough, period.last),
    suspendedDays: term.suspendedDays + days,
    suspendedSince: term.suspendedSince ?? (period.open ? first : null),
  };
  return period.open ? warned(counted, { code: 'SUSPENSION_OPEN', text: stillOpen(period) }) : counted;
}

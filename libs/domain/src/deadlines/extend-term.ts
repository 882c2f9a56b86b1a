import { dateInWords } from '../calendar/date-in-words.js';
import type { HolidayTable } from '../calendar/holiday-table.js';
import { compareDates } from '../calendar/local-date.js';
import type { LocalDate } from '../vocabulary.js';
import { reasonsNotToRoll } from './awt-scope.js';
import { countTerm } from './count-term.js';
import type { DeadlineWarning, NamedDate, TermExtension } from './deadline.js';
import { lengthInWords } from './length-in-words.js';
import { presentEnd, type RunningTerm, stepped, warned } from './running-term.js';

function notifiedTooLate(notifiedOn: LocalDate, end: LocalDate): DeadlineWarning {
  const text = {
    nl: `De mededeling van ${dateInWords(notifiedOn, 'nl')} kwam na het einde van de termijn op ${dateInWords(end, 'nl')} en verschuift niets.`,
    en: `The notice of ${dateInWords(notifiedOn, 'en')} came after the term ended on ${dateInWords(end, 'en')} and moves nothing.`,
  };
  return { code: 'NOTIFIED_TOO_LATE', text };
}

function namedDateNotLater(date: LocalDate, end: LocalDate): DeadlineWarning {
  const text = {
    nl: `De genoemde datum ${dateInWords(date, 'nl')} ligt niet na het einde van de termijn op ${dateInWords(end, 'nl')} en verschuift niets.`,
    en: `The named date ${dateInWords(date, 'en')} is not after the end of the term on ${dateInWords(end, 'en')} and moves nothing.`,
  };
  return { code: 'NAMED_DATE_NOT_LATER', text };
}

/**
 * R12, R18: adds an adjournment or extension to the unrolled end (that the extended end rolls is an assumption). Notified after
 * the term it moves nothing and says so.
 */
export function extendTerm(term: RunningTerm, extension: TermExtension, table: HolidayTable): RunningTerm {
  const end = presentEnd(term, table);
  if (compareDates(extension.notifiedOn, end) > 0) return warned(term, notifiedTooLate(extension.notifiedOn, end));
  const length = lengthInWords(extension.term.length);
  return stepped(term, {
    rule: extension.rule,
    article: extension.term.article,
    from: term.end,
    to: countTerm(extension.term, term.end, table).to,
    because: {
      nl: `verlengd met ${length.nl} (${extension.term.name.nl}, meegedeeld op ${dateInWords(extension.notifiedOn, 'nl')})`,
      en: `lengthened by ${length.en} (${extension.term.name.en}, notified on ${dateInWords(extension.notifiedOn, 'en')})`,
    },
  });
}

/**
 * R8: a date named within the term (Awb 4:14(3), or with consent 7:10(4)) replaces the end and, being the authority's own, does
 * not roll. Notified after the term, or not later than its end, it moves nothing and says so.
 */
export function nameDate(term: RunningTerm, named: NamedDate, table: HolidayTable): RunningTerm {
  const end = presentEnd(term, table);
  if (compareDates(named.notifiedOn, end) > 0) return warned(term, notifiedTooLate(named.notifiedOn, end));
  if (compareDates(named.date, end) <= 0) return warned(term, namedDateNotLater(named.date, end));
  const moved = stepped(term, {
    rule: named.rule,
    article: named.term.article,
    from: term.end,
    to: named.date,
    because: {
      nl: `${named.term.name.nl}, meegedeeld op ${dateInWords(named.notifiedOn, 'nl')}`,
      en: `${named.term.name.en}, notified on ${dateInWords(named.notifiedOn, 'en')}`,
    },
  });
  return { ...moved, noRoll: reasonsNotToRoll(named.term), chosenByAuthority: true };
}

import { dayInBothLanguages } from '../calendar/date-in-words.js';
import { type HolidayTable, isDecreeKnown } from '../calendar/holiday-table.js';
import { yearOf } from '../calendar/local-date.js';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days.js';
import type { LocalDate } from '../vocabulary.js';
import type { DeadlineWarning, OtherReading } from './deadline.js';

/**
 * R7, R14, R15: an end that stands on a day off. Where the authority chose it, the next working day is proposed; where
 * a rule fixes it, the working day before, to plan on. Empty when the end is a working day.
 */
export function warnOfDayOff(
  end: LocalDate,
  chosenByAuthority: boolean,
  table: HolidayTable,
): readonly DeadlineWarning[] {
  if (isWorkingDay(end, table)) return [];
  const proposal = chosenByAuthority ? workingDayOnOrAfter(end, table) : workingDayOnOrBefore(end, table);
  const [day, other] = [dayInBothLanguages(end), dayInBothLanguages(proposal)];
  const text = chosenByAuthority
    ? {
        nl: `${day.nl} is geen werkdag en schuift niet vanzelf op; de eerste werkdag daarna is ${other.nl}.`,
        en: `${day.en} is no working day and does not roll by itself; the next working day is ${other.en}.`,
      }
    : {
        nl: `${day.nl} is geen werkdag en de termijn schuift niet op; plan op ${other.nl}.`,
        en: `${day.en} is no working day and the term does not roll; plan on ${other.en}.`,
      };
  return [{ code: 'ENDS_ON_NON_WORKING_DAY', text, proposal }];
}

/** R19: the Royal Decree for the year of the end is not in the table (Awt 3(3)), so that the true end may be later. */
export function warnOfUnknownDecree(end: LocalDate, table: HolidayTable): readonly DeadlineWarning[] {
  if (isDecreeKnown(end, table)) return [];
  const year = yearOf(end);
  const text = {
    nl: `De bij koninklijk besluit gelijkgestelde dagen van ${year} zijn niet bekend (Awt 3(3)), dus de termijn kan later eindigen; herbereken zodra ze er zijn.`,
    en: `The days equated by Royal Decree in ${year} are not known (Awt 3(3)), so the term may end later; recalculate when they are.`,
  };
  return [{ code: 'DECREE_DAYS_UNKNOWN', text }];
}

/** R9: the law can be read two ways; both ends are shown and the earlier one is planned on. */
export function warnOfReadings(other: OtherReading | null, planOn: LocalDate): readonly DeadlineWarning[] {
  if (!other) return [];
  const [day, plan] = [dayInBothLanguages(other.end), dayInBothLanguages(planOn)];
  const text = {
    nl: `Anders gelezen eindigt de termijn op ${day.nl}: ${other.because.nl}. Plan op ${plan.nl}.`,
    en: `Read otherwise the term ends on ${day.en}: ${other.because.en}. Plan on ${plan.en}.`,
  };
  return [{ code: 'TWO_READINGS', text, proposal: planOn }];
}

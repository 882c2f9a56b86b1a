import type { LocalDate } from '../vocabulary.js';
import { easterSunday } from './easter.js';
import type { Bilingual } from './language.js';
import { addDays, localDate, weekday } from './local-date.js';

/** A generally recognised holiday and the sentence of the Algemene termijnenwet that makes it one. */
export interface Holiday {
  readonly name: Bilingual;
  readonly article: string;
}

/** Every day that Awt 3 knows (R3), by its code. */
export const HOLIDAYS = {
  NEW_YEARS_DAY: { name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, article: 'Awt 3(1)' },
  GOOD_FRIDAY: { name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, article: 'Awt 3(2)' },
  EASTER_MONDAY: { name: { nl: 'Tweede paasdag', en: 'Easter Monday' }, article: 'Awt 3(1)' },
  KINGS_DAY: { name: { nl: 'Koningsdag', en: "King's Day" }, article: 'Awt 3(1)' },
  LIBERATION_DAY: { name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' }, article: 'Awt 3(1)' },
  ASCENSION_DAY: { name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, article: 'Awt 3(1)' },
  WHIT_MONDAY: { name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, article: 'Awt 3(1)' },
  CHRISTMAS_DAY: { name: { nl: 'Eerste kerstdag', en: 'Christmas Day' }, article: 'Awt 3(1)' },
  BOXING_DAY: { name: { nl: 'Tweede kerstdag', en: 'Boxing Day' }, article: 'Awt 3(1)' },
  ROYAL_DECREE: {
    name: { nl: 'bij koninklijk besluit gelijkgestelde dag', en: 'day equated by Royal Decree' },
    article: 'Awt 3(3)',
  },
  ROYAL_DECREE_SECONDARY: {
    name: {
      nl: 'bij koninklijk besluit gelijkgestelde dag (volgens secundaire bron)',
      en: 'day equated by Royal Decree (by a secondary source)',
    },
    article: 'Awt 3(3)',
  },
} as const satisfies Record<string, Holiday>;

export type HolidayCode = keyof typeof HOLIDAYS;

/** King's Day: 27 April (until 2013 Queen's Day, 30 April), or the Saturday before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const birthday = localDate(year, 4, year < 2014 ? 30 : 27);
  return weekday(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/**
 * The holidays that the Act itself names for a year, in no particular order (Awt 3(1) and 3(2)). Liberation Day counts
 * every year.
 */
export function statutoryHolidays(year: number): readonly (readonly [LocalDate, HolidayCode])[] {
  const easter = easterSunday(year);
  return [
    [localDate(year, 1, 1), 'NEW_YEARS_DAY'],
    [addDays(easter, -2), 'GOOD_FRIDAY'],
    [addDays(easter, 1), 'EASTER_MONDAY'],
    [kingsDay(year), 'KINGS_DAY'],
    [localDate(year, 5, 5), 'LIBERATION_DAY'],
    [addDays(easter, 39), 'ASCENSION_DAY'],
    [addDays(easter, 50), 'WHIT_MONDAY'],
    [localDate(year, 12, 25), 'CHRISTMAS_DAY'],
    [localDate(year, 12, 26), 'BOXING_DAY'],
  ];
}

import type { LocalDate } from '../vocabulary.js';
import type { Bilingual, Language } from './language.js';
import { datePartsOf, weekday } from './local-date.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** Name of the weekday of a date. */
export function weekdayName(date: LocalDate, language: Language): string {
  return WEEKDAYS[language][weekday(date) - 1] ?? '';
}

/** A date as people write it: `6 mei 2026`, `6 May 2026`. */
export function dateInWords(date: LocalDate, language: Language): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${MONTHS[language][month - 1] ?? ''} ${year}`;
}

/** A date with its weekday: `woensdag 6 mei 2026`, `Wednesday 6 May 2026`. */
export function dayInWords(date: LocalDate, language: Language): string {
  return `${weekdayName(date, language)} ${dateInWords(date, language)}`;
}

/** A date with its weekday, in both languages. */
export function dayInBothLanguages(date: LocalDate): Bilingual {
  return { nl: dayInWords(date, 'nl'), en: dayInWords(date, 'en') };
}

import type { LocalDate } from '../vocabulary.js';
import { localDate } from './local-date.js';

/** Easter Sunday of a year by the Gregorian computus (the anonymous method published in Nature, 1876). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const solar = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + solar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const position = epact + toSunday - 7 * correction + 114;
  return localDate(year, Math.floor(position / 31), (position % 31) + 1);
}

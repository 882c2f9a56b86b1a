import type { Bilingual } from '../calendar/language.js';
import type { TermLength, TermUnit } from './term-definition.js';

const UNITS: Readonly<Record<TermUnit, readonly [one: Bilingual, many: Bilingual]>> = {
  hours: [
    { nl: 'uur', en: 'hour' },
    { nl: 'uur', en: 'hours' },
  ],
  days: [
    { nl: 'dag', en: 'day' },
    { nl: 'dagen', en: 'days' },
  ],
  weeks: [
    { nl: 'week', en: 'week' },
    { nl: 'weken', en: 'weeks' },
  ],
  months: [
    { nl: 'maand', en: 'month' },
    { nl: 'maanden', en: 'months' },
  ],
  years: [
    { nl: 'jaar', en: 'year' },
    { nl: 'jaar', en: 'years' },
  ],
  'working-days': [
    { nl: 'werkdag', en: 'working day' },
    { nl: 'werkdagen', en: 'working days' },
  ],
};

/** A length as people say it: `8 weken`, `1 week`, `10 working days`. */
export function lengthInWords({ count, unit }: TermLength): Bilingual {
  const word = UNITS[unit][count === 1 ? 0 : 1];
  return { nl: `${count} ${word.nl}`, en: `${count} ${word.en}` };
}

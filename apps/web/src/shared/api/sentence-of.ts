import type { TFunction } from 'i18next';

/**
 * What a code of the API says: our own words, else those of the texts `problems` (Dutch), else the API's sentence, which is
 * English. A page that tells why something cannot be done has `problems` among its texts; an answer brings them along.
 */
export function sentenceOf(code: string, message: string, t: TFunction<'shared'>): string {
  return t([`problem.${code}`, `problems:${code}`], { defaultValue: message });
}

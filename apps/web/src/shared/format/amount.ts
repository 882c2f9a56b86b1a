import type { Language } from '../i18n/language.js';
import { kept } from './kept.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

const DIGITS = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

const euros = kept((key) => {
  const [language, digits] = key.split(' ') as [Language, string];
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR', ...DIGITS(Number(digits)) });
});

/** Whole euros without cents, others with two decimals: `€ 1.250.000`, `€1,250.50`. */
export function formatCents(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return euros(`${language} ${digits}`).format(cents / 100);
}

/** The amount as it stands in a field: `1.250.000`, `1,250.50`. */
export function centsForField(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], DIGITS(digits)).format(cents / 100);
}

const numbers = kept((language) => new Intl.NumberFormat(LOCALES[language as Language]));

/** A number as people read it: `1.250`, `1,250`. */
export function formatNumber(number: number, language: Language): string {
  return numbers(language).format(number);
}

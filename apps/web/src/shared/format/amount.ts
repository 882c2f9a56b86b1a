import type { Language } from '../i18n/language.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Whole euros without cents, others with two decimals: `€ 1.250.000`, `€1,250.50`. */
export function formatCents(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], {
    ...{ style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(cents / 100);
}

/** The amount as it stands in a field: `1.250.000`, `1,250.50`. */
export function centsForField(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const whole = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(LOCALES[language], whole).format(cents / 100);
}

/** A number as people read it: `1.250`, `1,250`. */
export function formatNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}

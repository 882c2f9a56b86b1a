import { useLanguage } from '../i18n/use-language.js';
import { formatCents, formatNumber } from './amount.js';
import { formatDate, formatInstant, formatShortDate } from './date.js';

/** Amounts, dates and instants in the language of the pages. */
export function useFormats() {
  const [language] = useLanguage();
  return {
    cents: (cents: number) => formatCents(cents, language),
    number: (number: number) => formatNumber(number, language),
    date: (date: string) => formatDate(date, language),
    shortDate: (date: string) => formatShortDate(date, language),
    instant: (instant: string) => formatInstant(instant, language),
  };
}

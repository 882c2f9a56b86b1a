import type { Language } from '../i18n/language.js';
import { kept } from './kept.js';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;
const AMSTERDAM = 'Europe/Amsterdam';

/** A calendar date (`2026-12-04`) in full: `vrijdag 4 december 2026`, `Friday 4 December 2026`. */
export function formatDate(date: string, language: Language): string {
  return written(noonOf(date), language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar date for a table: `4 dec 2026`. */
export function formatShortDate(date: string, language: Language): string {
  return written(noonOf(date), language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** An instant by the clock of Amsterdam: `vrijdag 4 december 2026, 14:05`. */
export function formatInstant(instant: string, language: Language): string {
  const at = new Date(instant);
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return `${written(at, language, day)}, ${written(at, language, { hour: '2-digit', minute: '2-digit' })}`;
}

/** The calendar date in Amsterdam at an instant: `2026-12-04`. */
export function dateOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: AMSTERDAM }).format(new Date(instant));
}

/** The last day before an instant, in Amsterdam: a call that closes at midnight is open until the day before. */
export function lastDayBefore(instant: string): string {
  return dateOf(new Date(Date.parse(instant) - 1));
}

/** How many days after `from` the date `to` is; both calendar dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);
}

function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

const writers = kept((key) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(locale, options);
});

function written(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = writers(JSON.stringify([LOCALES[language], { ...options, timeZone: AMSTERDAM }])).format(at);
  return text.replace(/^(\p{L}+), /u, '$1 ');
}

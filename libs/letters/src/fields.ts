import { z } from 'zod';
import { dayText, euroText, momentText, weekdayText } from './notation/dutch-notation.js';
import { printableText } from './notation/printable-text.js';

/*
 * Fields take plain data (cents, ISO dates, codes) and give what a template prints.
 */

/** Text written by people. It is printed as it stands and never read as markup. */
export const text = z.string().min(1).transform(printableText);

/** An amount in whole cents, zero or more. */
export const amount = z.int().nonnegative().transform(euro);

/** An amount in cents with how it is printed. */
export function euro(cents: number): { cents: number; text: string } {
  return { cents, text: euroText(cents) };
}

/** A calendar date, 'YYYY-MM-DD', in Europe/Amsterdam. */
export const day = z.iso.date().transform((iso) => ({ iso, text: dayText(iso), weekday: weekdayText(iso) }));

/** An instant in UTC, printed on the clock of Europe/Amsterdam. */
export const moment = z.iso.datetime().transform((iso) => ({ iso, text: momentText(iso) }));

/** One of the codes of a table of words; gives the table's words for it. */
export function code<C extends string, W>(words: Record<C, W>) {
  return z.enum(Object.keys(words) as C[]).transform((key) => words[key]);
}

/** The sum in cents of amounts that were already read. */
export const totalCents = (amounts: { cents: number }[]): number =>
  amounts.reduce((total, { cents }) => total + cents, 0);

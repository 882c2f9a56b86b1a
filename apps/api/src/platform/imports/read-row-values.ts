import { parseAmount, type AmountLanguage } from '@ronde/contracts/amounts';
import { formatDecimal } from '@ronde/domain';
import { bare } from './imported-table.js';
import type { ImportedCell } from './read-imported-cells.js';
import { rowFault, type RowFault } from './row-fault.js';

/** What a cell says, or what is wrong with it. */
export type ReadValue<T> = { readonly value: T; readonly fault?: undefined } | { readonly fault: RowFault };

/** A text that must stand there. */
export function readText(column: string, cell: ImportedCell | undefined): ReadValue<string> {
  const value = String(cell ?? '');
  return value === '' ? { fault: rowFault(column, 'Vul dit in.', 'Fill this in.') } : { value };
}

/** A day: `2026-12-04` or `4-12-2026`, or a day of the spreadsheet; with slashes it might be two days. */
export function readDay(column: string, cell: ImportedCell | undefined): ReadValue<string> {
  const text = String(cell ?? '');
  const [, day = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  const value = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isDay(value)) return { value };
  const nl = 'Schrijf een bestaande datum als 2026-12-04 of 4-12-2026.';
  return { fault: rowFault(column, nl, 'Write a date that exists as 2026-12-04 or 4-12-2026.') };
}

/** An amount in cents. A text that says one thing in Dutch and another in English is refused with both readings. */
export function readCents(
  column: string,
  cell: ImportedCell | undefined,
  language: AmountLanguage,
): ReadValue<number | null> {
  if (typeof cell === 'number') return countedCents(column, cell);
  const read = parseAmount(cell ?? '', language);
  if (read.kind === 'CENTS') return { value: read.cents };
  if (read.kind === 'EMPTY') return { value: null };
  if (read.kind !== 'AMBIGUOUS') return { fault: amountFault(column) };
  const [dutch, english] = [formatDecimal(read.dutch), formatDecimal(read.english)];
  const nl = `Dit kan ${dutch} of ${english} euro zijn. Schrijf het met twee cijfers achter de komma.`;
  return { fault: rowFault(column, nl, `This may be ${dutch} or ${english} euros. Write it with two decimals.`) };
}

function countedCents(column: string, euros: number): ReadValue<number | null> {
  const value = Math.round(euros * 100);
  const isAmount = euros >= 0 && Number.isSafeInteger(value) && Math.abs(euros * 100 - value) < 1e-4;
  return isAmount ? { value } : { fault: amountFault(column) };
}

function amountFault(column: string): RowFault {
  const nl = 'Vul een bedrag in euro’s in van 0 of hoger, met hoogstens twee cijfers achter de komma.';
  return rowFault(column, nl, 'Enter an amount in euros of 0 or more, with at most two decimals.');
}

/** One of some choices, by its code or by a word for it. */
export function readChoice<T extends string>(
  column: string,
  cell: ImportedCell | undefined,
  choices: Readonly<Record<T, readonly string[]>>,
): ReadValue<T> {
  const codes = Object.keys(choices) as T[];
  const value = codes.find((code) => [code, ...choices[code]].some((word) => bare(word) === bare(String(cell ?? ''))));
  if (value !== undefined) return { value };
  const words = codes.map((code) => choices[code][0] ?? code).join(', ');
  return { fault: rowFault(column, `Kies uit: ${words}.`, `Choose from: ${codes.join(', ')}.`) };
}

const YES_NO = { yes: ['ja', 'true', 'waar'], no: ['nee', 'false', 'onwaar'] } as const;

/** Yes or no, in either language. */
export function readYesNo(column: string, cell: ImportedCell | undefined): ReadValue<boolean> {
  const { value, fault } = readChoice(column, cell, YES_NO) as { value?: 'yes' | 'no'; fault?: RowFault };
  return fault === undefined ? { value: value === 'yes' } : { fault };
}

function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

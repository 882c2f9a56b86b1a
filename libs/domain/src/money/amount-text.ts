import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';
import { insistCents, isWholeCents } from './cents.js';

const CANONICAL = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;

/**
 * Reads a canonical decimal amount in euros (`1234.56`, `1234.5`, `1234`; a point, no thousands marks) as cents.
 * Refuses with AMOUNT_NEGATIVE, AMOUNT_FRACTION_OF_CENT, AMOUNT_MALFORMED or AMOUNT_TOO_LARGE.
 */
export function parseCents(text: string, field?: string): Cents {
  insist(!/^-\d/.test(text), 'AMOUNT_NEGATIVE', `An amount is never negative; "${text}" is.`, field);
  insist(
    !/^\d+\.\d{3,}$/.test(text),
    'AMOUNT_FRACTION_OF_CENT',
    `"${text}" has more than two decimals; a cent is the smallest amount.`,
    field,
  );
  const match = CANONICAL.exec(text);
  insist(match !== null, 'AMOUNT_MALFORMED', `"${text}" is not an amount like 1234.56.`, field);
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  insist(isWholeCents(cents), 'AMOUNT_TOO_LARGE', `"${text}" is larger than this system can count exactly.`, field);
  return cents;
}

/** Writes cents as canonical decimal euros, the inverse of `parseCents`: 123456 becomes `1234.56`. */
export function formatDecimal(cents: Cents): string {
  insistCents(cents);
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** Writes cents as people in the Netherlands read them: `€ 1.250.000,00`. A difference below zero reads `€ -1,00`. */
export function formatEuro(cents: Cents): string {
  insist(isWholeCents(cents), 'AMOUNT_FRACTION_OF_CENT', `An amount is a whole number of cents; ${cents} is not.`);
  const [euros = '', rest = ''] = formatDecimal(Math.abs(cents)).split('.');
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${cents < 0 ? '-' : ''}${grouped},${rest}`;
}

import { insist } from '../refusal.js';
import type { Cents } from '../vocabulary.js';

/**
 * The most that one amount may be, and one application together: a billion euro, in cents. No law says so (assumption); it
 * is far above any yearly budget, and so low that the sum of 90,000 applications is still exact to the cent.
 */
export const LARGEST_AMOUNT_CENTS: Cents = 100_000_000_000;

/** True for a whole number of euro cents that JSON and arithmetic carry exactly; negative amounts count as whole too. */
export function isWholeCents(value: unknown): value is Cents {
  return Number.isSafeInteger(value);
}

/** True for an amount of money: whole cents, zero or more. */
export function isAmount(value: unknown): value is Cents {
  return isWholeCents(value) && value >= 0;
}

/**
 * Promises that `value` is an amount of money, in cents, zero or more.
 * Refuses with AMOUNT_FRACTION_OF_CENT or AMOUNT_NEGATIVE.
 */
export function insistCents(value: number, field?: string): asserts value is Cents {
  insist(
    isWholeCents(value),
    'AMOUNT_FRACTION_OF_CENT',
    `An amount is a whole number of cents; ${value} is not.`,
    field,
  );
  insist(value >= 0, 'AMOUNT_NEGATIVE', `An amount is never negative; ${value} cents is.`, field);
}

/** Adds amounts in cents. Refuses a part that is no amount, and with AMOUNT_TOO_LARGE a total beyond 2^53 − 1 cents. */
export function sumCents(amounts: readonly Cents[]): Cents {
  let total = 0;
  for (const amount of amounts) {
    insistCents(amount);
    total += amount;
    insist(isWholeCents(total), 'AMOUNT_TOO_LARGE', 'The total is larger than this system can count exactly.');
  }
  return total;
}

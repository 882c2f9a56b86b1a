import type { ProblemEntry } from './problem-entry.js';

/** What cannot be in an order to pay and in the account it is paid on. */
export const paymentProblems = {
  IBAN_INVALID: {
    status: 422,
    title: 'This is no account number',
    sentence: 'The check digits of the account number do not fit.',
    remedy: 'Copy the number (IBAN) again from a statement of the account.',
    source: 'ISO 13616',
  },
  ACCOUNT_NOT_CONFIRMED: {
    status: 422,
    title: 'The account was not confirmed',
    sentence: 'Nothing is paid on an account before another official confirmed it through a known contact.',
    remedy: 'Have the account confirmed first.',
    source: 'Assumption (common practice)',
  },
  COMMITMENT_NUMBER_INVALID: {
    status: 422,
    title: 'This is no commitment number',
    sentence: 'A commitment number has 3 to 40 capitals, digits, points, slashes and hyphens.',
    remedy: 'Copy the number from the financial system.',
    source: 'Assumption (common practice)',
  },
  CASH_YEAR_INVALID: {
    status: 422,
    title: 'This is not a possible cash year',
    sentence: 'A payment counts in this year or in the next.',
    remedy: 'Give the year in which the money leaves.',
    source: 'Assumption (common practice)',
  },
  PAYMENT_WITH_FINANCE: {
    status: 409,
    title: 'A payment is under way',
    sentence:
      'An order to pay lies with finance. Until it was paid or has failed, nobody knows what is to be paid back.',
    remedy: 'Enter what came of the order, and settle then.',
    source: 'Regeling 2022 art. 12',
  },
  DATE_BEFORE_ORDER: {
    status: 422,
    title: 'The payment lies before its order',
    sentence: 'Nothing is paid before its order went to finance.',
    remedy: 'Give the day on which it was paid.',
    source: 'Awb 4:87',
  },
} satisfies Record<string, ProblemEntry>;

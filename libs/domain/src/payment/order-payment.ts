import { compareDates, yearOf } from '../calendar/local-date.js';
import { localDateOf } from '../calendar/amsterdam-time.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PaymentBooking, PaymentFact, PaymentFailure } from './payment-facts.js';
import type { PaymentState } from './payment-state.js';

const COMMITMENT_NUMBER = /^[A-Z0-9][A-Z0-9./-]{2,39}$/;

/**
 * Prepares the order: which verified account, which commitment number, which cash year (this year or the next; assumption),
 * or its budget year where it has one.
 * Codes: WRONG_ROLE, WRONG_STATE, COMMITMENT_NUMBER_INVALID, CASH_YEAR_INVALID.
 */
export function preparePayment(state: PaymentState, booking: PaymentBooking, context: RuleContext): PaymentFact[] {
  insistRole(context.actor, 'ADMINISTRATOR', 'JENV');
  insistStatus(state, 'DUE', 'prepared');
  const { accountId, commitmentNumber, cashYear } = booking;
  insist(
    COMMITMENT_NUMBER.test(commitmentNumber),
    'COMMITMENT_NUMBER_INVALID',
    'A commitment number has 3 to 40 capitals, digits, points, slashes and hyphens.',
    'commitmentNumber',
  );
  const year = Number(localDateOf(context.at).slice(0, 4));
  const possible = budgetYearOf(state) ?? [year, year + 1];
  insist(
    possible.includes(cashYear),
    'CASH_YEAR_INVALID',
    `This payment counts in ${possible.join(' or in ')}.`,
    'cashYear',
  );
  return [{ type: 'paymentPrepared', data: { accountId, commitmentNumber, cashYear } }];
}

/**
 * A second person approves the order: not who prepared it, and not who decided on the award (four eyes; assumption). Codes:
 * WRONG_ROLE, WRONG_STATE, OWN_WORK.
 */
export function approvePayment(state: PaymentState, { actor }: RuleContext): PaymentFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  insistStatus(state, 'PREPARED', 'approved');
  insist(
    !secondPersonIsNot(state).includes(actor.id),
    'OWN_WORK',
    'You prepared this order or decided on its award; someone else must approve it.',
  );
  return [{ type: 'paymentApproved', data: amountOf(state) }];
}

/** Sends a prepared order back with a reason. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED. */
export function returnPayment(
  state: PaymentState,
  command: { readonly reason?: string },
  { actor }: RuleContext,
): PaymentFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  insistStatus(state, 'PREPARED', 'returned');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why the order is returned.', 'reason');
  return [{ type: 'paymentReturned', data: {} }];
}

/**
 * The approved order goes to finance, in the file of orders; one that is due in a later budget year only when that has begun
 * (assumption). Codes: WRONG_ROLE, WRONG_STATE, BUDGET_YEAR_NOT_BEGUN.
 */
export function exportPayment(state: PaymentState, { actor, at }: RuleContext): PaymentFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistStatus(state, 'APPROVED', 'exported');
  const { budgetYear = 0, dueOn } = state.opening!;
  const begun = yearOf(localDateOf(at)) >= budgetYear || yearOf(dueOn) < budgetYear;
  insist(begun, 'BUDGET_YEAR_NOT_BEGUN', `This order is paid in ${budgetYear}; it goes out when that year has begun.`);
  return [{ type: 'paymentExported', data: amountOf(state) }];
}

/**
 * Finance says that it was paid, on a day that is not before the order went out and not in the future. Codes: WRONG_ROLE,
 * WRONG_STATE, DATE_IN_FUTURE, DATE_BEFORE_ORDER.
 */
export function confirmPayment(
  state: PaymentState,
  { paidOn }: { readonly paidOn: LocalDate },
  { actor, at }: RuleContext,
): PaymentFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistStatus(state, 'EXPORTED', 'confirmed');
  const today = localDateOf(at);
  insist(compareDates(paidOn, today) <= 0, 'DATE_IN_FUTURE', 'The day of payment lies in the future.', 'paidOn');
  const orderedOn = state.exportedOn ?? today;
  insist(
    compareDates(paidOn, orderedOn) >= 0,
    'DATE_BEFORE_ORDER',
    `The order went out on ${orderedOn}; it cannot have been paid before.`,
    'paidOn',
  );
  return [{ type: 'paymentConfirmed', data: { ...amountOf(state), paidOn } }];
}

/** Finance says that it could not be paid: the order must be prepared and approved anew. Codes: WRONG_ROLE, WRONG_STATE. */
export function failPayment(
  state: PaymentState,
  { failure }: { readonly failure: PaymentFailure },
  { actor }: RuleContext,
): PaymentFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistStatus(state, 'EXPORTED', 'reported as failed');
  return [{ type: 'paymentFailed', data: { failure } }];
}

function budgetYearOf({ opening }: PaymentState): readonly number[] | undefined {
  return opening?.budgetYear === undefined ? undefined : [opening.budgetYear];
}

function insistStatus(state: PaymentState, status: PaymentState['status'], act: string): void {
  insist(
    state.opening !== undefined && state.status === status,
    'WRONG_STATE',
    `This order cannot be ${act} now: it is ${state.status}, it must be ${status}.`,
  );
}

function amountOf(state: PaymentState): { readonly amountCents: number } {
  return { amountCents: state.opening!.amountCents };
}

/** Ids of who may not approve an order: who prepared it, who decided on its award, and for whom. */
export function secondPersonIsNot({ preparedBy, opening }: PaymentState): readonly string[] {
  return [preparedBy, opening?.decidedBy, opening?.decidedFor].filter((id) => id !== undefined);
}

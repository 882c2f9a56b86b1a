import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Actor } from '../vocabulary.js';
import { isIban, plainIban } from './iban.js';
import {
  approvePayment,
  confirmPayment,
  exportPayment,
  failPayment,
  preparePayment,
  returnPayment,
} from './order-payment.js';
import { dropPayment, lowerPayment, movePayment, toldOrder } from './keep-payment.js';
import type { PaymentFact } from './payment-facts.js';
import { evolvePayment, NO_PAYMENT, type PaymentState } from './payment-state.js';

const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'b1', role: 'APPROVER', organisation: 'JENV' };
const decider: Actor = { ...approver, id: 'd1' };
const both: Actor = { ...approver, id: 'a1' };
const by = (actor: Actor, at = '2022-01-10T10:00:00.000Z') => ({ terms: {} as RoundTerms, actor, at });
const opened: PaymentFact = {
  type: 'paymentOpened',
  data: {
    ...{ paymentId: '2022/gm0518-1/1', roundId: '2022', applicationId: '2022/gm0518-1', amountCents: 500 },
    ...{ caseReference: 'VG', decidedBy: 'd1', dueOn: '2022-01-28', dueAt: '2022-01-28T23:00:00.000Z' },
  },
};
const booking = { accountId: 'x', commitmentNumber: 'V-2022-17', cashYear: 2022 };
const prepared: PaymentFact = { type: 'paymentPrepared', data: booking };
const approved: PaymentFact = { type: 'paymentApproved', data: { amountCents: 500 } };
const exported: PaymentFact = { type: 'paymentExported', data: { amountCents: 500 } };
const failed: PaymentFact = { type: 'paymentFailed', data: { failure: 'ACCOUNT_CLOSED' } };
const paid: PaymentFact = { type: 'paymentConfirmed', data: { amountCents: 500, paidOn: '2022-01-10' } };
const lowered: PaymentFact = { type: 'paymentLowered', data: { previousCents: 500, amountCents: 400 } };
const dropped: PaymentFact = { type: 'paymentDropped', data: { cause: 'REVOCATION' } };
const later = { dueOn: '2022-02-25', dueAt: '2022-02-25T23:00:00.000Z' };
const sameDay = { dueOn: '2022-01-28', dueAt: '2022-01-28T23:00:00.000Z' };
const told = (...facts: readonly PaymentFact[]): PaymentState =>
  facts.reduce(
    (state, fact) => evolvePayment(state, { fact, at: '2022-01-07T10:00:00.000Z', actorId: 'a1' }),
    NO_PAYMENT,
  );

it.each<[name: string, act: () => readonly PaymentFact[], outcome: string]>([
  [
    'an administrator prepares an order',
    () => preparePayment(told(opened), booking, by(administrator)),
    'paymentPrepared',
  ],
  [
    'the next year is possible',
    () => preparePayment(told(opened), { ...booking, cashYear: 2023 }, by(administrator)),
    'paymentPrepared',
  ],
  [
    'not the year before',
    () => preparePayment(told(opened), { ...booking, cashYear: 2021 }, by(administrator)),
    'CASH_YEAR_INVALID',
  ],
  [
    'not without a number',
    () => preparePayment(told(opened), { ...booking, commitmentNumber: '' }, by(administrator)),
    'COMMITMENT_NUMBER_INVALID',
  ],
  ['an approver does not prepare', () => preparePayment(told(opened), booking, by(approver)), 'WRONG_ROLE'],
  ['not twice', () => preparePayment(told(opened, prepared), booking, by(administrator)), 'WRONG_STATE'],
  ['another approves', () => approvePayment(told(opened, prepared), by(approver)), 'paymentApproved'],
  ['not who prepared it', () => approvePayment(told(opened, prepared), by(both)), 'OWN_WORK'],
  ['not who decided on the award', () => approvePayment(told(opened, prepared), by(decider)), 'OWN_WORK'],
  ['not before it is prepared', () => approvePayment(told(opened), by(approver)), 'WRONG_STATE'],
  [
    'it is sent back with a reason',
    () => returnPayment(told(opened, prepared), { reason: 'Other year.' }, by(approver)),
    'paymentReturned',
  ],
  ['not without a reason', () => returnPayment(told(opened, prepared), {}, by(approver)), 'REASON_REQUIRED'],
  [
    'what was approved goes to finance',
    () => exportPayment(told(opened, prepared, approved), by(administrator)),
    'paymentExported',
  ],
  ['not what was only prepared', () => exportPayment(told(opened, prepared), by(administrator)), 'WRONG_STATE'],
  [
    'finance says that it was paid',
    () => confirmPayment(told(opened, prepared, approved, exported), { paidOn: '2022-01-10' }, by(administrator)),
    'paymentConfirmed',
  ],
  [
    'on the day it went out at the earliest',
    () => confirmPayment(told(opened, prepared, approved, exported), { paidOn: '2022-01-06' }, by(administrator)),
    'DATE_BEFORE_ORDER',
  ],
  [
    'not tomorrow',
    () => confirmPayment(told(opened, prepared, approved, exported), { paidOn: '2022-01-11' }, by(administrator)),
    'DATE_IN_FUTURE',
  ],
  [
    'or that it failed',
    () => failPayment(told(opened, prepared, approved, exported), { failure: 'ACCOUNT_CLOSED' }, by(administrator)),
    'paymentFailed',
  ],
  [
    'then it is prepared anew',
    () => preparePayment(told(opened, prepared, approved, exported, failed), booking, by(administrator)),
    'paymentPrepared',
  ],
  ['a new notification moves the day', () => movePayment(told(opened), later), 'paymentDueMoved'],
  ['the same day is no move', () => movePayment(told(opened), sameDay), ''],
  ['not what was paid', () => movePayment(told(opened, prepared, approved, exported, paid), later), ''],
  [
    'of a revoked award is dropped',
    () => dropPayment(told(opened, prepared, approved), 'REVOCATION'),
    'paymentDropped',
  ],
  ['not when it went to finance', () => dropPayment(told(opened, prepared, approved, exported), 'REVOCATION'), ''],
  ['of a lowered award becomes less', () => lowerPayment(told(opened, prepared, approved), 400), 'paymentLowered'],
  [
    'and is another order then, prepared and approved anew',
    () => approvePayment(told(opened, prepared, approved, lowered), by(approver)),
    'WRONG_STATE',
  ],
  ['not when it went to finance, for less', () => lowerPayment(told(opened, prepared, approved, exported), 400), ''],
  ['never more', () => lowerPayment(told(opened), 600), ''],
  ['not twice', () => dropPayment(told(opened, dropped), 'REVOCATION'), ''],
  [
    'a dropped one is not prepared',
    () => preparePayment(told(opened, dropped), booking, by(administrator)),
    'WRONG_STATE',
  ],
  ['not what never went out', () => failPayment(told(opened), { failure: 'OTHER' }, by(administrator)), 'WRONG_STATE'],
])('%s', (_, act, outcome) => {
  expect(outcomeOf(act)).toBe(outcome);
});

it.each<[name: string, facts: readonly PaymentFact[], status: string, amountCents: number]>([
  ['an order that is approved is open', [prepared, approved], 'OPEN', 500],
  ['one that went out lies with finance', [prepared, approved, exported], 'WITH_FINANCE', 500],
  ['one that failed is open again', [prepared, approved, exported, failed], 'OPEN', 500],
  ['one that was paid', [prepared, approved, exported, paid], 'PAID', 500],
  ['one that became less', [lowered], 'OPEN', 400],
  ['nothing is left of a dropped one', [dropped], 'DROPPED', 0],
])('its file is told: %s', (_, facts, status, amountCents) => {
  expect(toldOrder(told(opened, ...facts))).toEqual({ paymentId: '2022/gm0518-1/1', status, amountCents });
});

function outcomeOf(act: () => readonly PaymentFact[]): string {
  try {
    return act()
      .map(({ type }) => type)
      .join(' ');
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
}

// The examples are those of ECBS and of the SWIFT register of the standard, and typing errors in them.
it.each([
  ['NL91 ABNA 0417 1643 00', true],
  ['nl91abna0417164300', true],
  ['GB29NWBK60161331926819', true],
  ['BE68539007547034', true],
  ['NL91ABNA0417164301', false],
  ['NL19ABNA0417164300', false],
  ['NL91ABNA041716430', false],
  ['91ABNA0417164300', false],
  ['', false],
])('account number %s: %s', (iban, fits) => {
  expect(isIban(iban)).toBe(fits);
});

it('is kept without spaces', () => {
  expect(plainIban('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
});

import type { BankAccountFact, PaymentFact } from '@ronde/domain';
import { PaymentRow } from '../entities/payment-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';
import type { Transaction } from '../database/rows.js';

/** What the facts of a payment change, and of the account it is paid on. */
export const paymentProjections: Projections<
  Exclude<PaymentFact['type'], 'paymentReminded'> | BankAccountFact['type']
> = {
  // The account itself is written by whoever takes it in, beside the fact that names it by its id.
  bankAccountGiven: (transaction, { accountId }, { id }) =>
    transaction.run(
      `UPDATE bank_account SET status = 'REPLACED' WHERE application_id = $1 AND id <> $2 AND status = 'GIVEN'`,
      [id, accountId],
    ),
  bankAccountJudged: (transaction, { accountId, confirmed, through }, { id, actor, at }) => {
    if (confirmed)
      transaction.run(
        `UPDATE bank_account SET status = 'REPLACED' WHERE application_id = $1 AND id <> $2 AND status = 'CONFIRMED'`,
        [id, accountId],
      );
    transaction.run(`UPDATE bank_account SET status = $2, judged_by = $3, judged_at = $4, through = $5 WHERE id = $1`, [
      accountId,
      confirmed ? 'CONFIRMED' : 'REJECTED',
      actor.id,
      at,
      through,
    ]);
  },
  paymentOpened: (transaction, { paymentId, ...opening }, place) => {
    const due = { status: 'DUE', failures: 0, escalated: false } as const;
    transaction.insert(PaymentRow, { ...opening, id: paymentId, ...due });
    setDeadline(transaction, place, 'PAYMENT', opening);
  },
  paymentPrepared: (transaction, booking, { id, actor }) =>
    transaction.update(PaymentRow, { id }, { ...booking, status: 'PREPARED', preparedBy: actor.id }),
  paymentReturned: (transaction, _, { id }) => transaction.update(PaymentRow, { id }, { status: 'DUE' }),
  paymentApproved: (transaction, _, { id, actor }) =>
    transaction.update(PaymentRow, { id }, { status: 'APPROVED', approvedBy: actor.id }),
  paymentExported: (transaction, _, { id, at }) =>
    transaction.update(PaymentRow, { id }, { status: 'EXPORTED', exportedAt: at }),
  paymentConfirmed: (transaction, { paidOn }, place) => {
    transaction.update(PaymentRow, { id: place.id }, { status: 'PAID', paidOn });
    endPaymentTerm(transaction, place);
  },
  paymentDueMoved: (transaction, { dueOn, dueAt }, place) => {
    transaction.update(PaymentRow, { id: place.id }, { dueOn, dueAt });
    setDeadline(transaction, place, 'PAYMENT', { dueOn, dueAt });
  },
  paymentLowered: (transaction, { amountCents }, { id }) =>
    transaction.update(PaymentRow, { id }, { amountCents, status: 'DUE' }),
  paymentDropped: (transaction, _, place) => {
    transaction.update(PaymentRow, { id: place.id }, { status: 'DROPPED' });
    endPaymentTerm(transaction, place);
  },
  paymentFailed: (transaction, _, { id }) =>
    transaction.run(`UPDATE payment SET status = 'DUE', failures = failures + 1 WHERE id = $1`, [id]),
  paymentEscalated: (transaction, _, { id }) => transaction.update(PaymentRow, { id }, { escalated: true }),
};

/** The term of the order ends, and that of its application once nothing of it is left to pay by that day. */
function endPaymentTerm(transaction: Transaction, place: FactPlace): void {
  endDeadlines(transaction, place, 'PAYMENT');
  transaction.run(
    `UPDATE deadline SET done_at = $2 WHERE code = 'PAYMENT' AND done_at IS NULL
       AND stream = (SELECT 'application/' || application_id FROM payment WHERE id = $1)
       AND NOT EXISTS (SELECT FROM payment open JOIN payment own USING (application_id)
                       WHERE own.id = $1 AND open.status NOT IN ('PAID', 'DROPPED')
                         AND open.due_on <= deadline.due_on)`,
    [place.id, place.at],
  );
}

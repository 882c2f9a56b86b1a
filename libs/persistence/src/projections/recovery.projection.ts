import { localDateOf, type RecoveryFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { RecoveryRow } from '../entities/recovery-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What the facts of a claim change. */
export const recoveryProjections: Projections<
  Exclude<RecoveryFact['type'], 'repaymentReminded' | 'recoveryFollowUpOpened'>
> = {
  recoveryOpened: (transaction, { recoveryId, ...opening }, place) => {
    const nothing = { receivedCents: 0, fixedInterestCents: 0, writtenOffCents: 0 };
    transaction.insert(RecoveryRow, { ...opening, ...nothing, id: recoveryId, status: 'DUE' });
    setDeadline(transaction, place, 'REPAYMENT', opening);
  },
  repaymentDueMoved: (transaction, { dueOn, dueAt }, place) => {
    change(transaction, place, { status: 'DUE', dueOn, dueAt });
    setDeadline(transaction, place, 'REPAYMENT', { dueOn, dueAt });
  },
  repaymentReceived: (transaction, { principalCents, interestCents, nextDueOn, remainingCents }, place) => {
    transaction.run('UPDATE recovery SET received_cents = received_cents + $2 WHERE id = $1', [
      place.id,
      principalCents + interestCents,
    ]);
    if (remainingCents === 0) change(transaction, place, { status: 'INTEREST' });
    if (nextDueOn === null) endDeadlines(transaction, place, 'REPAYMENT');
    else setDeadline(transaction, place, 'REPAYMENT', { dueOn: nextDueOn });
  },
  claimLowered: (transaction, { principalCents, remainingCents, nextDueOn, ends }, place) => {
    change(transaction, place, {
      principalCents,
      ...(ends ? { status: 'DROPPED', endedAt: place.at } : remainingCents === 0 ? { status: 'INTEREST' } : {}),
    });
    if (ends || nextDueOn === null) endDeadlines(transaction, place, 'REPAYMENT');
  },
  paymentPlanGranted: (transaction, { instalments }, place) => {
    change(transaction, place, { status: 'PLAN' });
    setDeadline(transaction, place, 'REPAYMENT', { dueOn: instalments[0]!.dueOn });
  },
  repaymentDefaulted: (transaction, _, place) => change(transaction, place, { status: 'DEFAULT' }),
  repaymentDemanded: (transaction, { payBy }, place) => {
    change(transaction, place, { demandedOn: localDateOf(place.at) });
    setDeadline(transaction, place, 'REPAYMENT', { dueOn: payBy });
  },
  interestFixed: (transaction, { cents, paymentDueOn }, place) => {
    transaction.run('UPDATE recovery SET fixed_interest_cents = fixed_interest_cents + $2 WHERE id = $1', [
      place.id,
      cents,
    ]);
    transaction.run(
      `UPDATE deadline SET due_on = $2, due_at = NULL, done_at = NULL
       WHERE stream = $1 AND code = 'REPAYMENT' AND done_at IS NOT NULL`,
      [place.stream, paymentDueOn],
    );
  },
  recoveryWrittenOff: (transaction, { principalCents, interestCents }, place) => {
    const writtenOffCents = principalCents + interestCents;
    change(transaction, place, { status: 'WRITTEN_OFF', writtenOffCents, endedAt: place.at });
    endDeadlines(transaction, place);
  },
  recoveryPaid: (transaction, _, place) => {
    change(transaction, place, { status: 'PAID', endedAt: place.at });
    endDeadlines(transaction, place);
  },
};

function change(transaction: Transaction, { id }: FactPlace, to: Partial<RecoveryRow>): void {
  transaction.update(RecoveryRow, { id }, to);
}

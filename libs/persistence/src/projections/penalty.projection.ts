import type { PenaltyFact, ReceivedNotice } from '@ronde/domain';
import { PenaltyRow } from '../entities/penalty-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What the facts of a notice of default change. */
export const penaltyProjections: Projections<PenaltyFact['type']> = {
  noticeOfDefaultReceived: (transaction, notice, place) => {
    const valid = notice.judgement === 'VALID';
    transaction.insert(PenaltyRow, { ...rowOf(notice), status: valid ? 'RUNNING' : 'NOT_VALID' });
    if (valid) setDeadline(transaction, place, 'PENALTY_GRACE', { dueOn: notice.decideBy });
  },
  noticeJudgedAnew: (transaction, { judgement, decideBy }, place) => {
    const status = judgement === 'VALID' ? 'RUNNING' : 'NOT_VALID';
    transaction.update(PenaltyRow, { id: place.id }, { status, judgement });
    if (status === 'RUNNING') setDeadline(transaction, place, 'PENALTY_GRACE', { dueOn: decideBy });
  },
  noticeDateCorrected: (transaction, { after, status }, place) => {
    const { receivedOn, receivedAt, judgement, decideBy, lastDay } = after;
    const undone = status === 'STOPPED' ? {} : { decidedOn: null, days: null, amountCents: null, fixDueOn: null };
    const dates = { receivedOn, receivedAt, judgement, decideBy, lastDay };
    transaction.update(PenaltyRow, { id: place.id }, { ...dates, status, ...undone });
    if (status === 'STOPPED') return;
    endDeadlines(transaction, place);
    if (status === 'RUNNING') setDeadline(transaction, place, 'PENALTY_GRACE', { dueOn: decideBy });
  },
  penaltyStopped: (transaction, { decidedOn, days, amountCents, fixDueOn }, place) => {
    const status = amountCents > 0 ? 'STOPPED' : 'NOTHING_OWED';
    transaction.update(PenaltyRow, { id: place.id }, { status, decidedOn, days, amountCents, fixDueOn });
    endDeadlines(transaction, place);
    if (fixDueOn !== null) setDeadline(transaction, place, 'PENALTY_FIXING', { dueOn: fixDueOn });
  },
  penaltyFixed: (transaction, { amountCents, days, exclusion, paymentDueOn }, place) => {
    const fixed = { status: 'FIXED' as const, amountCents, days, exclusion, paymentDueOn };
    transaction.update(PenaltyRow, { id: place.id }, fixed);
    endDeadlines(transaction, place);
    if (paymentDueOn !== null) setDeadline(transaction, place, 'PENALTY_PAYMENT', { dueOn: paymentDueOn });
  },
  penaltyDecisionReturned: (transaction, _, place) => {
    transaction.update(PenaltyRow, { id: place.id }, { paymentDueOn: null });
    endDeadlines(transaction, place, 'PENALTY_PAYMENT');
  },
  penaltyDecisionNotified: (transaction, { paymentDueOn }, place) => {
    transaction.update(PenaltyRow, { id: place.id }, { paymentDueOn });
    if (paymentDueOn !== null) setDeadline(transaction, place, 'PENALTY_PAYMENT', { dueOn: paymentDueOn });
  },
  penaltyPaid: (transaction, { paidOn, amountCents: paidCents, interestCents }, place) => {
    transaction.update(PenaltyRow, { id: place.id }, { status: 'PAID', paidOn, paidCents, interestCents });
    endDeadlines(transaction, place);
  },
};

function rowOf(notice: ReceivedNotice) {
  const { penaltyId: id, roundId, applicationId, subject, about, judgement, receivedOn, receivedAt } = notice;
  const { decisionDueOn, decideBy, lastDay } = notice;
  return {
    ...{ id, roundId, applicationId, subject, about, judgement, receivedOn, receivedAt },
    ...{ decisionDueOn, decideBy, lastDay },
  };
}

import type { AccountabilityExtensionFact } from '@ronde/domain';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What changes when a municipality cannot account in time. */
export const accountabilityExtensionProjections: Projections<AccountabilityExtensionFact['type']> = {
  accountabilityExtensionAsked: (transaction, { answerDueOn: dueOn }, place) =>
    setDeadline(transaction, place, 'ACCOUNTABILITY_EXTENSION', { dueOn }),
  accountabilityExtensionAnswered: (transaction, { outcome, dueOn }, place) => {
    endDeadlines(transaction, place, 'ACCOUNTABILITY_EXTENSION');
    if (outcome === 'GRANTED') setDeadline(transaction, place, 'ACCOUNTABILITY', { dueOn });
  },
  paymentsSuspended: (transaction, { lastDay: dueOn }, place) =>
    setDeadline(transaction, place, 'PAYMENT_SUSPENSION', { dueOn }),
  paymentsResumed: (transaction, _, place) => endDeadlines(transaction, place, 'PAYMENT_SUSPENSION'),
};

import type { DecisionNotification, NotifiedDecision } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';
import { AwardRow } from '../entities/award-row.js';
import { SettlementRow } from '../entities/settlement-row.js';
import { endDeadlines, reopenDeadline, setDeadline } from './deadlines.js';
import type { FactPlace, Projections } from './projection.js';

/** What changes when a decision is sent, or comes back. */
export const notificationProjections: Projections<'decisionNotified' | 'notificationReturned'> = {
  decisionNotified: (transaction, notified, place) => {
    const { notifiedOn, objectionEndsOn, paymentDueOn } = notified;
    keepTerms(transaction, notified, place);
    endDeadlines(transaction, place, 'DECISION');
    setDeadline(transaction, place, 'OBJECTION', { dueOn: objectionEndsOn });
    if (paymentDueOn) setDeadline(transaction, place, 'PAYMENT', { dueOn: paymentDueOn });
    transaction.update(ApplicationRow, { id: place.id }, { notifiedOn, objectionEndsOn });
  },
  notificationReturned: (transaction, { decision, notifiedOn }, place) => {
    keepTerms(transaction, { decision, notifiedOn, objectionEndsOn: null, paymentDueOn: null }, place);
    endDeadlines(transaction, place, 'OBJECTION', 'PAYMENT');
    if (ON_APPLICATION.includes(decision)) reopenDeadline(transaction, place, 'DECISION');
    transaction.update(ApplicationRow, { id: place.id }, { objectionEndsOn: null });
  },
};

/** A decision on the application that did not arrive is not there yet (Awb 3:40). */
const ON_APPLICATION: readonly NotifiedDecision[] = ['AWARD', 'REJECTION', 'NOT_TAKEN'];

type Terms = Pick<DecisionNotification, 'notifiedOn'> & {
  readonly decision: NotifiedDecision;
  readonly objectionEndsOn: string | null;
  readonly paymentDueOn?: string | null;
};

function keepTerms(transaction: Transaction, terms: Terms, { id: applicationId }: FactPlace): void {
  const { decision, notifiedOn, objectionEndsOn, paymentDueOn } = terms;
  const told = { notifiedOn, objectionEndsOn };
  if (decision === 'AWARD') transaction.update(AwardRow, { applicationId }, { ...told, paymentDueOn });
  if (decision === 'SETTLEMENT') transaction.update(SettlementRow, { applicationId }, told);
  if (decision === 'AMENDMENT')
    transaction.run(
      `UPDATE award_amendment SET objection_ends_on = $2, payment_due_on = $3 WHERE application_id = $1 AND position =
         (SELECT max(position) FROM award_amendment WHERE application_id = $1 AND cause <> 'OBJECTION')`,
      [applicationId, objectionEndsOn, paymentDueOn ?? null],
    );
}

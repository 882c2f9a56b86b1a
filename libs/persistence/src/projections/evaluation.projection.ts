import type { EvaluationFact } from '@ronde/domain';
import { EvaluationRow } from '../entities/evaluation-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What the facts of an evaluation change. */
export const evaluationProjections: Projections<Exclude<EvaluationFact['type'], 'evaluationReminded'>> = {
  evaluationOpened: (transaction, { evaluationId, ...opening }, place) => {
    const due = { status: 'DUE', escalated: false } as const;
    transaction.insert(EvaluationRow, { ...opening, id: evaluationId, ...due });
    setDeadline(transaction, place, 'EVALUATION', opening);
  },
  evaluationDueMoved: (transaction, { dueOn, dueAt }, place) => {
    transaction.update(EvaluationRow, { id: place.id }, { dueOn, dueAt });
    setDeadline(transaction, place, 'EVALUATION', { dueOn, dueAt });
  },
  evaluationEscalated: (transaction, _, { id }) => transaction.update(EvaluationRow, { id }, { escalated: true }),
  evaluationReceived: (transaction, report, place) => {
    transaction.update(EvaluationRow, { id: place.id }, { ...report, status: 'RECEIVED' });
    endDeadlines(transaction, place, 'EVALUATION');
  },
  evaluationReviewOpened: (transaction, { taskId }, { id }) =>
    transaction.update(EvaluationRow, { id }, { status: 'IN_REVIEW', reviewTaskId: taskId }),
  evaluationAccepted: (transaction, _, { id, at }) =>
    transaction.update(EvaluationRow, { id }, { status: 'ACCEPTED', endedAt: at }),
  evaluationReturned: (transaction, { dueOn, dueAt }, place) => {
    transaction.update(EvaluationRow, { id: place.id }, { status: 'DUE', dueOn, dueAt });
    setDeadline(transaction, place, 'EVALUATION', { dueOn, dueAt });
  },
  evaluationNotDelivered: (transaction, _, place) => {
    transaction.update(EvaluationRow, { id: place.id }, { status: 'NOT_DELIVERED', endedAt: place.at });
    endDeadlines(transaction, place, 'EVALUATION');
  },
};

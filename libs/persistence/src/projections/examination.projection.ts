import type { ApplicationFact } from '@ronde/domain';
import { ApplicationRow } from '../entities/application-row.js';
import { endDeadlines, moveDecision, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

type ExaminationType = Extract<
  ApplicationFact['type'],
  | 'admissionAsked'
  | 'admissionDecided'
  | 'completenessCheckOpened'
  | 'completenessConfirmed'
  | 'supplementRequested'
  | 'supplementLapsed'
  | 'untreatedProposed'
  | 'notTakenIntoConsideration'
>;

/** What changes until a file is complete, or is left out. */
export const examinationProjections: Projections<ExaminationType> = {
  admissionAsked: (transaction, { dueOn }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'ADMISSION' });
    setDeadline(transaction, place, 'ADMISSION', { dueOn });
  },
  admissionDecided: (transaction, { admitted, ground }, place) => {
    const phase = admitted ? 'COMPLETENESS' : 'DECISION';
    transaction.update(ApplicationRow, { id: place.id }, { phase, refusalGround: ground ?? null });
    endDeadlines(transaction, place, 'ADMISSION');
  },
  completenessCheckOpened: (transaction, { dueOn }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'COMPLETENESS' });
    setDeadline(transaction, place, 'COMPLETENESS', { dueOn });
  },
  completenessConfirmed: (transaction, { decisionDueOn }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSMENT', refusalGround: null });
    endDeadlines(transaction, place, 'COMPLETENESS');
    endDeadlines(transaction, place, 'UNTREATED');
    moveDecision(transaction, place, decisionDueOn);
  },
  supplementRequested: (transaction, { deficiencies, dueOn, dueAt, decisionDueOn }, place) => {
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'SUPPLEMENT', missing: deficiencies });
    endDeadlines(transaction, place, 'COMPLETENESS');
    endDeadlines(transaction, place, 'UNTREATED');
    setDeadline(transaction, place, 'SUPPLEMENT', { dueOn, dueAt });
    if (decisionDueOn) moveDecision(transaction, place, decisionDueOn);
  },
  supplementLapsed: (transaction, { missing, decideBy }, place) => {
    const lapsed = { phase: 'DECISION', missing, refusalGround: 'INCOMPLETE' } as const;
    transaction.update(ApplicationRow, { id: place.id }, lapsed);
    endDeadlines(transaction, place, 'SUPPLEMENT');
    if (decideBy) setDeadline(transaction, place, 'UNTREATED', { dueOn: decideBy });
  },
  untreatedProposed: (transaction, { missing, decideBy: dueOn }, place) => {
    const proposed = { phase: 'DECISION', missing, refusalGround: 'INCOMPLETE' } as const;
    transaction.update(ApplicationRow, { id: place.id }, proposed);
    endDeadlines(transaction, place, 'COMPLETENESS');
    setDeadline(transaction, place, 'UNTREATED', { dueOn });
  },
  notTakenIntoConsideration: (transaction, { ground }, place) => {
    const decided = { refusalGround: ground, decidedAt: place.at } as const;
    const outcome = 'NOT_TAKEN_INTO_CONSIDERATION';
    transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome, ...decided });
    endDeadlines(transaction, place);
  },
};

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
  | 'notTakenIntoConsideration'
>;

/** What changes until a file is complete, or is left out. */
export const examinationProjections: Projections<ExaminationType> = {
  admissionAsked: async (transaction, { dueOn }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'ADMISSION' });
    await setDeadline(transaction, place, 'ADMISSION', { dueOn });
  },
  admissionDecided: async (transaction, { admitted, ground }, place) => {
    const phase = admitted ? 'COMPLETENESS' : 'DECISION';
    await transaction.update(ApplicationRow, { id: place.id }, { phase, refusalGround: ground ?? null });
    await endDeadlines(transaction, place, 'ADMISSION');
  },
  completenessCheckOpened: async (transaction, { dueOn }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'COMPLETENESS' });
    await setDeadline(transaction, place, 'COMPLETENESS', { dueOn });
  },
  completenessConfirmed: async (transaction, { decisionDueOn }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'ASSESSMENT', refusalGround: null });
    await endDeadlines(transaction, place, 'COMPLETENESS');
    await moveDecision(transaction, place, decisionDueOn);
  },
  supplementRequested: async (transaction, { deficiencies, dueOn, dueAt, decisionDueOn }, place) => {
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'SUPPLEMENT', missing: deficiencies });
    await endDeadlines(transaction, place, 'COMPLETENESS');
    await setDeadline(transaction, place, 'SUPPLEMENT', { dueOn, dueAt });
    if (decisionDueOn) await moveDecision(transaction, place, decisionDueOn);
  },
  supplementLapsed: async (transaction, { missing }, place) => {
    const lapsed = { phase: 'DECISION', missing, refusalGround: 'INCOMPLETE' } as const;
    await transaction.update(ApplicationRow, { id: place.id }, lapsed);
    await endDeadlines(transaction, place, 'SUPPLEMENT');
  },
  notTakenIntoConsideration: async (transaction, { caseReference, ground, objectionEndsOn }, place) => {
    const decided = { caseReference, refusalGround: ground, objectionEndsOn, decidedAt: place.at } as const;
    const outcome = 'NOT_TAKEN_INTO_CONSIDERATION';
    await transaction.update(ApplicationRow, { id: place.id }, { phase: 'CLOSED', outcome, ...decided });
    await endDeadlines(transaction, place);
  },
};

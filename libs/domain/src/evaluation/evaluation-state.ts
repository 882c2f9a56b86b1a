import type { Happened, Instant, LocalDate } from '../vocabulary.js';
import type { EvaluationFact, EvaluationOpening, ReceivedEvaluation } from './evaluation-facts.js';

/** One duty to evaluate as its facts tell it. */
export interface EvaluationState {
  readonly opening?: EvaluationOpening;
  readonly status: 'DUE' | 'RECEIVED' | 'IN_REVIEW' | 'ACCEPTED' | 'NOT_DELIVERED';
  readonly dueOn?: LocalDate;
  readonly dueAt?: Instant;
  /** The last day on which the report is waited for, once it moved; before that the round's day of accountability. */
  readonly awaitedUntil?: LocalDate;
  /** What the latest report is, as it was handed in. */
  readonly report?: Pick<ReceivedEvaluation, 'kind' | 'independent'>;
  readonly reviews: number;
  readonly escalated: boolean;
}

/** A duty of which nothing is known yet. */
export const NO_EVALUATION: EvaluationState = { status: 'DUE', reviews: 0, escalated: false };

/** The state after `happened`. */
export function evolveEvaluation(state: EvaluationState, { fact }: Happened<EvaluationFact>): EvaluationState {
  switch (fact.type) {
    case 'evaluationOpened':
      return { ...state, opening: fact.data, ...datesOf(fact.data) };
    case 'evaluationReminded':
      return state;
    case 'evaluationDueMoved': {
      const { dueOn, dueAt, awaitedUntil } = fact.data;
      return { ...state, dueOn, dueAt, awaitedUntil };
    }
    case 'evaluationEscalated':
      return { ...state, escalated: true };
    case 'evaluationReceived':
      return { ...state, status: 'RECEIVED', report: reportOf(fact.data) };
    case 'evaluationReviewOpened':
      return { ...state, status: 'IN_REVIEW', reviews: state.reviews + 1 };
    case 'evaluationAccepted':
      return { ...state, status: 'ACCEPTED' };
    case 'evaluationReturned':
      return { ...state, status: 'DUE', dueOn: fact.data.dueOn, dueAt: fact.data.dueAt };
    case 'evaluationNotDelivered':
      return { ...state, status: 'NOT_DELIVERED' };
  }
}

function datesOf({ dueOn, dueAt, awaitedUntil }: EvaluationOpening): Partial<EvaluationState> {
  return { dueOn, dueAt, ...(awaitedUntil === undefined ? {} : { awaitedUntil }) };
}

function reportOf({ kind, independent }: ReceivedEvaluation): NonNullable<EvaluationState['report']> {
  return { kind, independent };
}

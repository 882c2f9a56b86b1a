import type { Happened, Instant, LocalDate } from '../vocabulary.js';
import type { MonitoringFact, MonitoringOpening } from './monitoring-facts.js';

/** One yearly monitoring record as its facts tell it. */
export interface MonitoringState {
  readonly opening?: MonitoringOpening;
  readonly status: 'DUE' | 'RECEIVED' | 'IN_REVIEW' | 'REVIEWED' | 'NOT_DELIVERED';
  readonly dueOn?: LocalDate;
  readonly dueAt?: Instant;
  /** The last day on which the report is waited for, once it moved; before that the round's day of accountability. */
  readonly awaitedUntil?: LocalDate;
  readonly escalated: boolean;
}

/** A record of which nothing is known yet. */
export const NO_MONITORING: MonitoringState = { status: 'DUE', escalated: false };

/** The state after `happened`. */
export function evolveMonitoring(state: MonitoringState, { fact }: Happened<MonitoringFact>): MonitoringState {
  switch (fact.type) {
    case 'monitoringOpened':
      return { ...state, opening: fact.data, ...datesOf(fact.data) };
    case 'monitoringReminded':
      return state;
    case 'monitoringDueMoved': {
      const { dueOn, dueAt, awaitedUntil } = fact.data;
      return { ...state, dueOn, dueAt, awaitedUntil };
    }
    case 'monitoringEscalated':
      return { ...state, escalated: true };
    case 'monitoringReceived':
      return { ...state, status: 'RECEIVED' };
    case 'monitoringReviewOpened':
      return { ...state, status: 'IN_REVIEW' };
    case 'monitoringReviewed':
      return { ...state, status: 'REVIEWED' };
    case 'monitoringNotDelivered':
      return { ...state, status: 'NOT_DELIVERED' };
  }
}

function datesOf({ dueOn, dueAt, awaitedUntil }: MonitoringOpening): Partial<MonitoringState> {
  return { dueOn, dueAt, ...(awaitedUntil === undefined ? {} : { awaitedUntil }) };
}

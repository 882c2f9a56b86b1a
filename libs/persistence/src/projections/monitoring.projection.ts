import type { MonitoringFact } from '@ronde/domain';
import { MonitoringRow } from '../entities/monitoring-row.js';
import { endDeadlines, setDeadline } from './deadlines.js';
import type { Projections } from './projection.js';

/** What the facts of a monitoring record change. */
export const monitoringProjections: Projections<Exclude<MonitoringFact['type'], 'monitoringReminded'>> = {
  monitoringOpened: (transaction, { monitoringId, ...opening }, place) => {
    const due = { status: 'DUE', escalated: false } as const;
    transaction.insert(MonitoringRow, { ...opening, id: monitoringId, ...due });
    setDeadline(transaction, place, 'MONITORING', opening);
  },
  monitoringDueMoved: (transaction, { dueOn, dueAt }, place) => {
    transaction.update(MonitoringRow, { id: place.id }, { dueOn, dueAt });
    setDeadline(transaction, place, 'MONITORING', { dueOn, dueAt });
  },
  monitoringEscalated: (transaction, _, { id }) => transaction.update(MonitoringRow, { id }, { escalated: true }),
  monitoringReceived: (transaction, { progress, municipalitiesReached, contentHash, receivedAt }, place) => {
    const report = { progress, municipalitiesReached, contentHash, receivedAt };
    transaction.update(MonitoringRow, { id: place.id }, { ...report, status: 'RECEIVED' });
    endDeadlines(transaction, place, 'MONITORING');
  },
  monitoringReviewOpened: (transaction, { taskId }, { id }) =>
    transaction.update(MonitoringRow, { id }, { status: 'IN_REVIEW', reviewTaskId: taskId }),
  monitoringReviewed: (transaction, { efficient }, { id, at }) =>
    transaction.update(MonitoringRow, { id }, { status: 'REVIEWED', efficient, endedAt: at }),
  monitoringNotDelivered: (transaction, _, place) => {
    transaction.update(MonitoringRow, { id: place.id }, { status: 'NOT_DELIVERED', endedAt: place.at });
    endDeadlines(transaction, place, 'MONITORING');
  },
};

import { continueAsNew } from '@temporalio/workflow';
import { type MonitoringInput, monitoringStream, type ReviewMonitoring } from '@ronde/contracts';
import {
  evolveMonitoring,
  type MonitoringFact,
  type MonitoringOpening,
  type MonitoringState,
  NO_MONITORING,
  reviewMonitoring,
  taskIdOf,
} from '@ronde/domain';
import { type File, openFile } from '../file.js';
import { listenAsFile, onUpdate } from '../handlers.js';
import { conclude } from '../journal.js';
import { awaitReport, type Obligation, obligationEnded, onDueMoved, openReview } from '../obligation.js';
import { taskDone } from '../start-messages.js';
import { until } from '../wait.js';

/** The yearly monitoring of one award: reminders, receipt, review, or the record that it never came. */
export async function monitoring(input: MonitoringInput): Promise<MonitoringState['status']> {
  const file = openFile<MonitoringState, MonitoringFact>({
    ...input,
    stream: monitoringStream(input.opening.monitoringId),
    initial: NO_MONITORING,
    evolve: evolveMonitoring,
    carried: input.carried,
    continueAsNew: (carried) => continueAsNew<typeof monitoring>({ ...input, carried }),
  });
  const duty = dutyOf(input.opening);
  listen(file, duty);

  if (file.position === 0) await conclude(file)(() => [{ type: 'monitoringOpened', data: input.opening }]);
  if (file.state.status === 'DUE') await awaitReport(file, duty);
  if (file.state.status === 'RECEIVED') await openReview(file, duty, reviewTask(duty));
  if (file.state.status === 'IN_REVIEW') await until(file, 'review', () => file.state.status === 'REVIEWED');
  await until(file, 'answers', () => !file.mutex.isLocked());
  return file.state.status;
}

function listen(file: File<MonitoringState, MonitoringFact>, duty: Obligation<MonitoringFact>): void {
  listenAsFile(file);
  onDueMoved(file, duty);
  onUpdate<MonitoringState, MonitoringFact, ReviewMonitoring>(
    file,
    'reviewMonitoring',
    reviewMonitoring,
    () => (_, at) => [taskDone(reviewTask(duty), 'REVIEWED', at), obligationEnded(duty, true, at)],
  );
}

function dutyOf({ monitoringId, applicationId }: MonitoringOpening): Obligation<MonitoringFact> {
  return {
    id: monitoringId,
    applicationId,
    reminded: (data) => ({ type: 'monitoringReminded', data }),
    moved: (data) => ({ type: 'monitoringDueMoved', data }),
    escalated: (data) => ({ type: 'monitoringEscalated', data }),
    notDelivered: (data) => ({ type: 'monitoringNotDelivered', data }),
    reviewOpened: (data) => ({ type: 'monitoringReviewOpened', data }),
    review: 'MONITORING_REVIEW',
  };
}

function reviewTask({ id }: Obligation<MonitoringFact>): string {
  return taskIdOf(id, 'monitoring-review');
}

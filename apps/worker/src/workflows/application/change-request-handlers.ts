import type { DecideChangeRequest } from '@ronde/contracts';
import { decideChangeRequest } from '@ronde/domain';
import { conclude } from '../journal.js';
import { openTask, taskDone } from '../start-messages.js';
import { dutiesBegun } from './amendment-handlers.js';
import { type ApplicationFile, taskOf } from './application-file.js';
import { reportsMoved } from './moved-reports.js';
import { onDecision } from './on-decision.js';
import { ordersAsked } from './payments.js';

/** What an approver decides about the changes a municipality asks for. */
export function listenToChangeRequests(file: ApplicationFile): void {
  onDecision<DecideChangeRequest>(
    file,
    'decideChangeRequest',
    decideChangeRequest,
    ({ requestId, outcome }) =>
      (facts, at) => [
        taskDone(taskFor(file, requestId), outcome, at),
        ...dutiesBegun(file, facts, at),
        ...ordersAsked(file, facts, at),
        ...reportsMoved(file, facts, at),
      ],
  );
}

/** Every change request that came in gets its task at once, whatever the file is waiting for. */
export async function openChangeRequests(file: ApplicationFile): Promise<void> {
  for (const { requestId, decisionDueOn: dueOn } of unopened(file)) {
    const taskId = taskFor(file, requestId);
    await conclude(file)(
      () =>
        unopened(file).some((request) => request.requestId === requestId)
          ? [{ type: 'changeRequestOpened', data: { requestId, taskId, dueOn } }]
          : [],
      (_, at) => [openTask(file.terms, { taskId, kind: 'CHANGE_REQUEST_DECISION', subject: file.stream, dueOn }, at)],
    );
  }
}

const unopened = ({ state }: ApplicationFile) =>
  state.changeRequests.filter(({ taskId, outcome }) => taskId === undefined && outcome === undefined);

const taskFor = (file: ApplicationFile, requestId: string): string => taskOf(file, `change-${requestId}`);

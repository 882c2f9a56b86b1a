import type { EndedHistory } from '@ronde/persistence';
import type { Client } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';
import type { EndedRun } from './ended-runs.js';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
const { History } = proto.temporal.api.history.v1;

const ANSWER_WITHIN_MS = 60_000;

/** The whole history of a run that ended, as the engine's own bytes. Rejects when an event is missing. */
export async function fetchHistory(client: Client, run: EndedRun): Promise<EndedHistory> {
  const { workflowId, runId, workflowType, status, closedAt } = run;
  const history = await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
    client.workflow.getHandle(workflowId, runId).fetchHistory(),
  );
  const events = history.events ?? [];
  insistWhole(events, run);
  return {
    workflowId,
    runId,
    workflowType,
    status,
    closedAt,
    ended: nextRunIn(events) === undefined ? 'closed' : 'continued',
    previousRunId: events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || null,
    eventCount: events.length,
    bytes: Buffer.from(History.encode(history).finish()),
  };
}

function insistWhole(events: readonly HistoryEvent[], { workflowId, runId }: EndedRun): void {
  const inOrder = events.every(({ eventId }, index) => Number(eventId) === index + 1);
  if (!inOrder || endIn(events) === undefined)
    throw new Error(`the history of run ${runId} of ${workflowId} is not whole: ${events.length} events`);
}

function endIn(events: readonly HistoryEvent[]) {
  const last = events.at(-1);
  return (
    last?.workflowExecutionCompletedEventAttributes ??
    last?.workflowExecutionFailedEventAttributes ??
    last?.workflowExecutionCanceledEventAttributes ??
    last?.workflowExecutionTerminatedEventAttributes ??
    last?.workflowExecutionTimedOutEventAttributes ??
    last?.workflowExecutionContinuedAsNewEventAttributes ??
    undefined
  );
}

/** The run with which the execution went on, whatever made it. */
function nextRunIn(events: readonly HistoryEvent[]): string | undefined {
  const end = endIn(events);
  return (end && 'newExecutionRunId' in end && end.newExecutionRunId) || undefined;
}

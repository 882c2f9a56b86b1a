import type { Client } from '@temporalio/client';
import type { Instant } from '@ronde/domain';

/** A run that ended, as the engine's index shows it. */
export interface EndedRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly workflowType: string;
  readonly status: string;
  /** By the execution's own clock: a conducted one may have ended years ahead of ours. */
  readonly closedAt: Instant;
}

// Named one by one: a paused run is not running either, and has not ended.
const ENDED = ['Completed', 'Failed', 'Canceled', 'Terminated', 'ContinuedAsNew', 'TimedOut'];
const ANSWER_WITHIN_MS = 60_000;
const PAGE_SIZE = 1_000;

/**
 * The runs of a task queue that ended, from `since` on, or all that the engine still knows. What closed ahead of our
 * time is always among them.
 */
export function endedRuns(client: Client, taskQueue: string, since?: Instant): Promise<readonly EndedRun[]> {
  const ended = `TaskQueue = '${taskQueue}' AND ExecutionStatus IN (${ENDED.map((status) => `'${status}'`).join(', ')})`;
  const query = since === undefined ? ended : `${ended} AND CloseTime >= '${since}'`;
  return client.withDeadline(Date.now() + ANSWER_WITHIN_MS, async () => {
    const runs: EndedRun[] = [];
    for await (const { workflowId, runId, type, status, closeTime } of client.workflow.list({
      query,
      pageSize: PAGE_SIZE,
    }))
      if (closeTime !== undefined)
        runs.push({ workflowId, runId, workflowType: type, status: status.name, closedAt: closeTime.toISOString() });
    return runs;
  });
}

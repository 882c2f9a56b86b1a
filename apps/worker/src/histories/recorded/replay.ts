import { type ReplayResult, Worker, type WorkflowBundle } from '@temporalio/worker';
import type { RecordedHistory } from './recorded-histories.js';

/** Replays recorded histories against workflow code; for each its name and, when the code does not fit it, why. */
export async function replay(
  workflowBundle: WorkflowBundle,
  histories: readonly RecordedHistory[],
): Promise<Readonly<Record<string, ReplayResult['error']>>> {
  const told = histories.map(({ name, history }) => ({ workflowId: name, history }));
  const results: Record<string, ReplayResult['error']> = {};
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, told))
    results[workflowId] = error;
  return results;
}

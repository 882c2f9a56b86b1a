import { createHash } from 'node:crypto';
import { columnsOf, row, rows, type Database } from '../database/rows.js';
import { ExecutionHistoryRow } from '../entities/execution-history-row.js';

/** The history of a run that ended, to be kept. */
export type EndedHistory = Omit<ExecutionHistoryRow, 'sha256' | 'exportedAt'>;

/** A kept history as lists show it. */
export type HistoryLine = Omit<ExecutionHistoryRow, 'bytes'>;

/** Keeps the history of a run that ended, with its hash; false when it was kept before. */
export async function keepHistory(database: Database, history: EndedHistory): Promise<boolean> {
  const { workflowId, runId, workflowType, ended, status, closedAt, previousRunId, eventCount, bytes } = history;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = await rows(
    database,
    `INSERT INTO execution_history
       (workflow_id, run_id, workflow_type, ended, status, closed_at, previous_run_id, event_count, bytes, sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING run_id`,
    [workflowId, runId, workflowType, ended, status, closedAt, previousRunId, eventCount, bytes, sha256],
  );
  return kept.length > 0;
}

/** Those of these runs whose history is not kept yet. */
export async function unkeptRuns(database: Database, runIds: readonly string[]): Promise<ReadonlySet<string>> {
  const kept = await rows<{ runId: string }>(
    database,
    'SELECT run_id AS "runId" FROM execution_history WHERE run_id = ANY($1)',
    [runIds],
  );
  const unkept = new Set(runIds);
  for (const { runId } of kept) unkept.delete(runId);
  return unkept;
}

/** The kept histories of an execution, oldest first. */
export function historiesOf(database: Database, workflowId: string): Promise<readonly HistoryLine[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, ExecutionHistoryRow, 'h', ['bytes'])} FROM execution_history h
     WHERE workflow_id = $1 ORDER BY closed_at, exported_at, run_id`,
    [workflowId],
  );
}

/** A kept history with its bytes; undefined when that run's history is not kept. */
export function historyOf(
  database: Database,
  workflowId: string,
  runId: string,
): Promise<ExecutionHistoryRow | undefined> {
  return row(
    database,
    `SELECT ${columnsOf(database, ExecutionHistoryRow, 'h')} FROM execution_history h
     WHERE workflow_id = $1 AND run_id = $2`,
    [workflowId, runId],
  );
}

/**
 * The executions of a round that are not kept whole: still open, ended but not kept yet, or with a run missing before
 * one that is kept. Empty when every execution of the round has ended and every history is kept.
 */
export async function executionsNotKept(database: Database, roundId: string): Promise<readonly string[]> {
  const found = await rows<{ workflowId: string }>(
    database,
    `SELECT started.target AS "workflowId" FROM (
       SELECT DISTINCT target FROM outbox
       WHERE round_id = $1 AND kind = 'engine' AND payload ->> 'kind' IN ('start', 'signalWithStart')
     ) started
     WHERE NOT EXISTS (
         SELECT 1 FROM execution_history last WHERE last.workflow_id = started.target AND last.ended = 'closed')
       OR EXISTS (
         SELECT 1 FROM execution_history later
         WHERE later.workflow_id = started.target AND later.previous_run_id IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM execution_history earlier
           WHERE earlier.workflow_id = later.workflow_id AND earlier.run_id = later.previous_run_id))
     ORDER BY started.target`,
    [roundId],
  );
  return found.map(({ workflowId }) => workflowId);
}

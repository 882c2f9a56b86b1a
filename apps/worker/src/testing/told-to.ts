import type { WorkflowWorld } from './workflow-world.js';

/** What the outbox holds for an execution, in its order: `start`, or the name of a signal. */
export async function toldTo(world: WorkflowWorld, workflowId: string): Promise<readonly string[]> {
  const rows = await world.database().query<{ told: string }[]>(
    `SELECT coalesce(payload ->> 'signal', payload ->> 'kind') AS told FROM outbox
     WHERE kind = 'engine' AND payload ->> 'workflowId' = $1 ORDER BY id`,
    [workflowId],
  );
  return rows.map(({ told }) => told);
}

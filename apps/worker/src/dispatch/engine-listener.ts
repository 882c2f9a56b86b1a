import { WorkflowNotFoundError } from '@temporalio/client';
import type { EngineCourier } from './engine-courier.js';

/**
 * Whether a message that the engine knows no addressee for should wait. It should while its execution is yet to be
 * started; not when the execution has ended, be it so long ago that the engine has forgotten it.
 */
export async function hasListener({ client, database }: EngineCourier, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  const started = await database.query<unknown[]>(
    `SELECT 1 FROM outbox WHERE kind = 'engine' AND target = $1 AND status = 'sent'
       AND payload ->> 'kind' IN ('start', 'signalWithStart') LIMIT 1`,
    [workflowId],
  );
  return started.length === 0;
}

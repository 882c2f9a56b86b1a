import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';
import { type EngineMessage, workflowTypeOf } from '@ronde/contracts';
import type { DataSource } from 'typeorm';

interface Engine {
  readonly client: Client;
  readonly taskQueue: string;
  readonly database: DataSource;
}

/** Brings the latest message that opens an execution anew, as the dispatcher would, to the task queue of the test. */
export async function reopen({ client, taskQueue, database }: Engine, stream: string): Promise<void> {
  const [found] = await database.query<{ readonly payload: EngineMessage }[]>(
    `SELECT payload FROM outbox WHERE target = $1 AND payload ->> 'reopens' = 'true' ORDER BY id DESC LIMIT 1`,
    [stream],
  );
  if (found === undefined || found.payload.kind === 'signal') throw new Error(`nothing opens ${stream} anew`);
  const { startedAt, ...rest } = found.payload.input as { readonly startedAt: string };
  const clock = { clockShiftMs: Date.parse(startedAt) - Date.now(), conducted: true, startedAt };
  const encode = (value: unknown) => ({ payloads: toPayloads(defaultPayloadConverter, value) ?? null });
  const start = {
    ...{ namespace: client.options.namespace, workflowId: stream, requestId: randomUUID() },
    ...{ workflowType: { name: workflowTypeOf(stream) }, taskQueue: { name: taskQueue } },
    ...{ input: encode({ ...rest, clock }), timeSkippingConfig: { enabled: false } },
  };
  if (found.payload.kind === 'start') await client.workflowService.startWorkflowExecution(start);
  else {
    const { signal: signalName, payload } = found.payload;
    await client.workflowService.signalWithStartWorkflowExecution({
      ...start,
      signalName,
      signalInput: encode(payload),
    });
  }
}

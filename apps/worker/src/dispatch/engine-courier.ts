import { TASK_QUEUE, workflowTypeOf, type EngineMessage } from '@ronde/contracts';
import type { Delivery } from '@ronde/persistence';
import type { Client } from '@temporalio/client';
import { encodeToPayloadsWithContext } from '@temporalio/common/lib/internal-non-workflow/index.js';
import proto from '@temporalio/proto';
import type { DataSource } from 'typeorm';
import { executionClock } from './execution-clock.js';

const { WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE: NEVER_AGAIN, WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE: ONCE_MORE } =
  proto.temporal.api.enums.v1.WorkflowIdReusePolicy;

/** Brings messages to the engine. */
export interface EngineCourier {
  readonly client: Client;
  readonly database: DataSource;
  /** Tells this database from others, see the table `installation`. */
  readonly installation: string;
}

const ANSWER_WITHIN_MS = 10_000;

/**
 * Brings one message to the engine; rejects with the engine's own error. The request id is that of the delivery, so that
 * the engine recognises a message that is brought twice. A conducted round's executions start with time standing still:
 * only the raw call knows `timeSkippingConfig`.
 */
export async function bring(courier: EngineCourier, delivery: Delivery<EngineMessage>): Promise<void> {
  const { client } = courier;
  const message = delivery.payload;
  const call = async () => {
    if (message.kind === 'signal')
      return client.workflowService.signalWorkflowExecution(await signalling(courier, delivery, message));
    const start = await starting(courier, delivery, message);
    if (message.kind === 'start') return client.workflowService.startWorkflowExecution(start);
    const signal = await payloads(client, message.workflowId, message.payload);
    return client.workflowService.signalWithStartWorkflowExecution({
      ...start,
      signalName: message.signal,
      signalInput: signal,
    });
  };
  await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, call);
}

type Starting = Exclude<EngineMessage, { kind: 'signal' }>;

async function starting(courier: EngineCourier, delivery: Delivery, { workflowId, input, reopens }: Starting) {
  const { client, database } = courier;
  const { startedAt, ...rest } = input as { readonly startedAt: string };
  const clock = await executionClock(database, delivery.roundId, startedAt);
  return {
    ...asking(courier, delivery),
    workflowId,
    workflowType: { name: workflowTypeOf(workflowId) },
    taskQueue: { name: TASK_QUEUE },
    workflowIdReusePolicy: reopens ? ONCE_MORE : NEVER_AGAIN,
    input: await payloads(client, workflowId, { ...rest, clock }),
    ...(clock.conducted && { timeSkippingConfig: { enabled: false } }),
  };
}

async function signalling(
  courier: EngineCourier,
  delivery: Delivery,
  message: Extract<EngineMessage, { kind: 'signal' }>,
) {
  return {
    ...asking(courier, delivery),
    workflowExecution: { workflowId: message.workflowId },
    signalName: message.signal,
    input: await payloads(courier.client, message.workflowId, message.payload),
  };
}

function asking({ client, installation }: EngineCourier, { id }: Delivery) {
  return {
    namespace: client.options.namespace,
    identity: 'ronde-dispatcher',
    requestId: `outbox-${installation}-${id}`,
  };
}

async function payloads(client: Client, workflowId: string, value: unknown) {
  const { loadedDataConverter, namespace } = client.options;
  const context = { type: 'workflow', namespace, workflowId } as const;
  return { payloads: await encodeToPayloadsWithContext(loadedDataConverter, context, [value]) };
}

import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
/** Of its own: nothing else runs there. */
const namespace = `stuck-${randomBytes(4).toString('hex')}`;
const taskQueue = { name: 'stuck' };
const identity = 'test';
const { COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK } = proto.temporal.api.enums.v1.CommandType;

let connection: Connection;
let client: Client;
let tested: TestedApi;

beforeAll(async () => {
  const temporalAddress = process.env['TEMPORAL_ADDRESS'] ?? '';
  connection = await Connection.connect({ address: temporalAddress });
  client = new Client({ connection, namespace });
  const kept = { seconds: 24 * 60 * 60 };
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: kept as never });
  tested = await apiFor(suite().database, { temporalAddress, temporalNamespace: namespace });
}, 300_000);
afterAll(async () => {
  await tested?.api.close();
  await connection?.close();
});

/** What the operator reads of an execution, as soon as they do: the engine's index comes a moment later. */
async function untilStuck(workflowId: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { body } = await tested.get('/api/v1/operations/stuck', { as: 'demo-operator' });
    const { executions = [] } = body as unknown as { readonly executions?: readonly { workflowId: string }[] };
    const found = executions.find((one) => one.workflowId === workflowId);
    if (found) return found;
    await sleep(200);
  }
  throw new Error('nothing was told to be stuck');
}

/** An execution without a worker: what a worker would answer is answered by hand. */
async function start(workflowId: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const started = { namespace, workflowId, workflowType: { name: 'task' }, taskQueue, requestId: randomUUID() };
      return void (await client.workflowService.startWorkflowExecution(started));
    } catch (error) {
      // A namespace is known a moment after it was registered.
      if (attempt === 50) throw error;
      await sleep(200);
    }
  }
}

const within = <T>(ask: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + 30_000, ask);
const poll = { namespace, taskQueue, identity };
const nextTask = () => within(() => client.workflowService.pollWorkflowTaskQueue(poll));
const nextActivity = () => within(() => client.workflowService.pollActivityTaskQueue(poll));

test('an activity that fails again and again is told with its execution and its last failure', async () => {
  await start('task/activity');
  const { taskToken } = await nextTask();
  const soon = { seconds: 0, nanos: 1_000_000 };
  const scheduled = {
    ...{ activityId: '1', activityType: { name: 'recordFacts' }, taskQueue },
    ...{ scheduleToCloseTimeout: { seconds: 600 }, retryPolicy: { initialInterval: soon, backoffCoefficient: 1 } },
  };
  const command = {
    commandType: COMMAND_TYPE_SCHEDULE_ACTIVITY_TASK,
    scheduleActivityTaskCommandAttributes: scheduled as never,
  };
  await client.workflowService.respondWorkflowTaskCompleted({ namespace, taskToken, commands: [command] });
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const { taskToken: activityToken } = await nextActivity();
    const failure = { message: 'the disk is full', applicationFailureInfo: {} };
    await client.workflowService.respondActivityTaskFailed({ namespace, taskToken: activityToken, failure });
  }
  expect(await untilStuck('task/activity')).toMatchObject({
    cause: 'ACTIVITY_RETRYING',
    failure: 'recordFacts: the disk is full',
  });
});

test('a workflow whose code fails again and again is told with what failed', async () => {
  await start('task/code');
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    const { taskToken } = await nextTask();
    const failure = { message: 'no such phase', applicationFailureInfo: {} };
    await client.workflowService.respondWorkflowTaskFailed({ namespace, taskToken, failure });
  }
  expect(await untilStuck('task/code')).toMatchObject({ cause: 'WORKFLOW_TASK_FAILING', failure: 'no such phase' });
});

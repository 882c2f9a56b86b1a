import { randomBytes, randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { jest } from '@jest/globals';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { decodeHistory, historiesOf, historyOf } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { pino } from 'pino';
import { type HistoryKeeper, startHistoryKeeper } from './keep-histories.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const namespace = 'ronde';
const taskQueue = `test-${randomBytes(6).toString('hex')}`;
const { COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION, COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION } =
  proto.temporal.api.enums.v1.CommandType;
const input = { payloads: toPayloads(defaultPayloadConverter, { subject: 'application/2022-t1/gm0518-1' })! };

let connection: Connection;
let client: Client;
let keeper: HistoryKeeper | undefined;

beforeAll(async () => {
  connection = await Connection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  client = new Client({ connection, namespace });
}, 300_000);
afterEach(async () => {
  await keeper?.stop();
  keeper = undefined;
});
afterAll(() => connection.close());

/** An execution without a worker: what it decides is answered by hand. */
async function start(): Promise<string> {
  const workflowId = `task/test/${randomBytes(4).toString('hex')}`;
  await client.workflowService.startWorkflowExecution({
    namespace,
    workflowId,
    workflowType: { name: 'task' },
    taskQueue: { name: taskQueue },
    input,
    requestId: randomUUID(),
  });
  return workflowId;
}

async function answerNextTask(command: proto.temporal.api.command.v1.ICommand): Promise<void> {
  const poll = { namespace, taskQueue: { name: taskQueue }, identity: 'test' };
  const { taskToken } = await client.withDeadline(Date.now() + 20_000, () =>
    client.workflowService.pollWorkflowTaskQueue(poll),
  );
  await client.workflowService.respondWorkflowTaskCompleted({ namespace, taskToken, commands: [command] });
}

const continueAsNew = () =>
  answerNextTask({
    commandType: COMMAND_TYPE_CONTINUE_AS_NEW_WORKFLOW_EXECUTION,
    continueAsNewWorkflowExecutionCommandAttributes: {
      workflowType: { name: 'task' },
      taskQueue: { name: taskQueue },
      input,
    },
  });
const complete = () =>
  answerNextTask({
    commandType: COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION,
    completeWorkflowExecutionCommandAttributes: {},
  });

const kept = (workflowId: string) => historiesOf(suite().database, workflowId);

async function untilKept(workflowId: string, count: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await kept(workflowId)).length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not kept: ${workflowId}`);
}

function keep(engine = client): { readonly lines: readonly { level: number; msg: string }[] } {
  const lines: { level: number; msg: string }[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  keeper = startHistoryKeeper({ database: suite().database, client: engine, logger, taskQueue, sweepEveryMs: 200 });
  return { lines };
}

describe('the keeper of histories', () => {
  it('keeps a run that ended while nobody looked, byte for byte as the engine has it', async () => {
    const workflowId = await start();
    await complete();
    keep();
    await untilKept(workflowId, 1);
    const [line] = await kept(workflowId);
    expect(line).toMatchObject({ ended: 'closed', status: 'COMPLETED', workflowType: 'task', previousRunId: null });
    const { History } = proto.temporal.api.history.v1;
    const engines = History.encode(await client.workflow.getHandle(workflowId).fetchHistory()).finish();
    const { bytes } = (await historyOf(suite().database, workflowId, line!.runId))!;
    expect(bytes.equals(engines)).toBe(true);
    const events = await decodeHistory(bytes);
    expect(events).toHaveLength(line!.eventCount);
    expect(events[0]).toMatchObject({
      eventId: 1,
      type: 'WORKFLOW_EXECUTION_STARTED',
      workflowExecutionStartedEventAttributes: {
        input: { payloads: [{ subject: 'application/2022-t1/gm0518-1' }] },
      },
    });
  });

  it('keeps a run that continues as new, and the one that follows when it ends', async () => {
    keep();
    const workflowId = await start();
    await continueAsNew();
    await untilKept(workflowId, 1);
    const [first] = await kept(workflowId);
    expect(first).toMatchObject({ ended: 'continued', status: 'CONTINUED_AS_NEW' });
    await complete();
    await untilKept(workflowId, 2);
    expect((await kept(workflowId))[1]).toMatchObject({ ended: 'closed', previousRunId: first!.runId });
  });

  it('keeps what was terminated, and leaves open what is open', async () => {
    const [ended, open] = [await start(), await start()];
    await client.workflow.getHandle(ended).terminate('a test');
    keep();
    await untilKept(ended, 1);
    expect(await kept(ended)).toMatchObject([{ ended: 'closed', status: 'TERMINATED' }]);
    expect(await kept(open)).toEqual([]);
    await client.workflow.getHandle(open).terminate('a test');
  });

  it('keeps at its stop what ended since it looked last', async () => {
    const workflowId = await start();
    const { lines } = keep();
    await keeper!.stop();
    keep();
    await client.workflow.getHandle(workflowId).terminate('a test');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await keeper!.stop();
    expect(await kept(workflowId)).toHaveLength(1);
    expect(lines.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('waits for an engine that is away', async () => {
    const workflowId = await start();
    await client.workflow.getHandle(workflowId).terminate('a test');
    const door = await doorToEngine();
    const outside = Connection.lazy({ address: `127.0.0.1:${door.port}` });
    await door.close();
    keep(new Client({ connection: outside, namespace }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await kept(workflowId)).toEqual([]);
    await door.open();
    await untilKept(workflowId, 1);
    await keeper!.stop();
    await outside.close();
    await door.close();
  });
});

/** A way to the engine that can be closed. */
async function doorToEngine() {
  const [host, port] = (process.env['TEMPORAL_ADDRESS'] ?? '').split(':');
  const sockets = new Set<Socket>();
  const server = createServer((inside) => {
    const engine = connect({ host, port: Number(port) });
    for (const socket of [inside, engine]) sockets.add(socket.on('error', () => undefined));
    inside.pipe(engine).pipe(inside);
  });
  const open = (at = 0) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', () => resolve()));
  await open();
  const own = (server.address() as AddressInfo).port;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: own, open: () => open(own), close };
}

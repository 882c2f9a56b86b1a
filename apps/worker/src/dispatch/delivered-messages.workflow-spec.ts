import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection, defaultPayloadConverter, WorkflowNotFoundError } from '@temporalio/client';
import { pino } from 'pino';
import type { EngineMessage } from '@ronde/contracts';
import { pendingCount, readOutbox, type OutboxRow } from '@ronde/persistence';
import { freePort, JournalWriter, layFaultyWire, roundDrafted, withDatabase, type FaultyWire } from '@ronde/testing';
import { startDispatcher, type Dispatcher } from './start-dispatcher.js';

const suite = withDatabase();
const NAMESPACE = 'ronde';
const running: Dispatcher[] = [];
const addressed = new Set<string>();
const tag = randomBytes(4).toString('hex');
let connection: Connection;
let client: Client;

beforeAll(async () => {
  connection = await Connection.connect({ address: engineAddress() });
  client = new Client({ connection, namespace: NAMESPACE });
}, 300_000);
afterEach(async () => {
  for (const dispatcher of running.splice(0)) await dispatcher.stop();
});
afterAll(async () => {
  for (const id of addressed)
    await client.workflow
      .getHandle(id)
      .terminate()
      .catch(() => undefined);
  await connection.close();
}, 300_000);

function engineAddress(): string {
  const address = process.env['TEMPORAL_ADDRESS'];
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set; `npm test` starts an engine and sets it.');
  return address;
}

async function dispatch(by: Client = client): Promise<Dispatcher> {
  const dispatcher = await startDispatcher({
    database: suite().database,
    client: by,
    config: { DATABASE_URL: suite().url, SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'ronde@ronde.example' },
    logger: pino({ level: 'silent' }),
  });
  running.push(dispatcher);
  return dispatcher;
}

/** A round; nobody works on its executions, so that their histories hold what was delivered and nothing else. */
async function roundOf(name: string, clock: 'wall' | 'conducted'): Promise<string> {
  const roundId = `${tag}-${name}`;
  await new JournalWriter(suite().database, roundId).receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  if (clock === 'conducted')
    await suite().database.query(`UPDATE round SET clock_mode = 'conducted', conducted_now = now() WHERE id = $1`, [
      roundId,
    ]);
  return roundId;
}

async function put(roundId: string, ...messages: EngineMessage[]): Promise<void> {
  for (const message of messages) {
    addressed.add(message.workflowId);
    await suite().database.query(
      `INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload) VALUES ($1, $2, 1, 1, 'engine', $3, $4)`,
      [roundId, `funding-round/${roundId}`, message.workflowId, JSON.stringify(message)],
    );
  }
  await suite().database.query('NOTIFY outbox');
}

async function settled(roundId: string): Promise<readonly OutboxRow[]> {
  const until = Date.now() + 120_000;
  while ((await pendingCount(suite().database, roundId)) > 0) {
    if (Date.now() > until) throw new Error('not settled in time');
    await pause(20);
  }
  return readOutbox(suite().database, { roundId, kind: 'engine', limit: 2_000 });
}

type Start = Extract<EngineMessage, { kind: 'start' }>;
const start = (workflowId: string, startedAt = '2021-09-20T08:00:00.000Z'): Start => ({
  kind: 'start',
  workflowId,
  input: { opening: { taskId: 'x' }, startedAt },
});
const signal = (workflowId: string, nth: number): EngineMessage => ({
  kind: 'signal',
  workflowId,
  signal: 'heard',
  payload: { nth },
});
const read = (payload: unknown) => defaultPayloadConverter.fromPayload(payload as never);

async function historyOf(workflowId: string) {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const started = events?.find(
    (event) => event.workflowExecutionStartedEventAttributes,
  )?.workflowExecutionStartedEventAttributes;
  const signals = (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: heard }) =>
    heard ? [(read(heard.input?.payloads?.[0]) as { nth: number }).nth] : [],
  );
  return { started, input: read(started?.input?.payloads?.[0]) as Record<string, unknown>, signals };
}

describe('messages to the engine', () => {
  it('start executions of the kind their id says, with the clock of a real round', async () => {
    const roundId = await roundOf('wall', 'wall');
    await dispatch();
    await put(roundId, start(`task/${roundId}/a`));
    expect((await settled(roundId)).map(({ status }) => status)).toEqual(['sent']);
    const { started, input } = await historyOf(`task/${roundId}/a`);
    expect(started?.workflowType?.name).toBe('task');
    expect(input).toEqual({
      opening: { taskId: 'x' },
      clock: { clockShiftMs: 0, conducted: false, startedAt: '2021-09-20T08:00:00.000Z' },
    });
  }, 300_000);

  it('start the executions of a conducted round at its own time, which stands still', async () => {
    const roundId = await roundOf('conducted', 'conducted');
    await dispatch();
    await put(roundId, start(`task/${roundId}/a`));
    await settled(roundId);
    const { input, started } = await historyOf(`task/${roundId}/a`);
    const { clockShiftMs, conducted } = input['clock'] as { clockShiftMs: number; conducted: boolean };
    expect(conducted).toBe(true);
    expect(Math.abs(Date.now() + clockShiftMs - Date.parse('2021-09-20T08:00:00.000Z'))).toBeLessThan(30_000);
    expect(started?.timeSkippingConfig).toEqual(expect.objectContaining({ enabled: false }));
  }, 300_000);

  it('reach one execution in their order, and start it once', async () => {
    const roundId = await roundOf('order', 'wall');
    const id = `application/${roundId}/gm0518-1`;
    const first: EngineMessage = { ...start(id), kind: 'signalWithStart', signal: 'heard', payload: { nth: 0 } };
    await put(roundId, first, start(id), ...Array.from({ length: 40 }, (_, nth) => signal(id, nth + 1)));
    await dispatch();
    expect((await settled(roundId)).every(({ status }) => status === 'sent')).toBe(true);
    expect((await historyOf(id)).signals).toEqual(Array.from({ length: 41 }, (_, nth) => nth));
  }, 300_000);

  it('wait for an execution that is yet to be started', async () => {
    const roundId = await roundOf('early', 'wall');
    const id = `application/${roundId}/gm0518-1`;
    await put(roundId, signal(id, 1));
    await dispatch();
    await pause(1_000);
    expect((await readOutbox(suite().database, { roundId, kind: 'engine', limit: 1 }))[0]?.status).toBe('pending');
    await client.workflow.start('application', { workflowId: id, taskQueue: `nobody-${tag}`, args: [{ clock: {} }] });
    await settled(roundId);
    expect((await historyOf(id)).signals).toEqual([1]);
  }, 300_000);

  it('to an execution that has ended are put aside, with the reason', async () => {
    const roundId = await roundOf('ended', 'wall');
    const id = `task/${roundId}/a`;
    await dispatch();
    await put(roundId, start(id));
    await settled(roundId);
    await client.workflow.getHandle(id).terminate('the test ends it');
    const again: EngineMessage = { ...start(id), kind: 'signalWithStart', signal: 'heard', payload: { nth: 2 } };
    await put(roundId, signal(id, 1), again, start(id));
    const rows = await settled(roundId);
    expect(rows.map(({ status }) => status)).toEqual(['sent', 'suppressed', 'suppressed', 'sent']);
    expect(rows[1]?.lastError).toContain('The execution has ended');
  }, 300_000);

  it('brought twice are recognised by the engine', async () => {
    const roundId = await roundOf('twice', 'wall');
    const id = `application/${roundId}/gm0518-1`;
    await dispatch();
    await put(roundId, start(id), signal(id, 1));
    await settled(roundId);
    // As after a death between the engine's answer and our note of it.
    await suite().database.query(
      `UPDATE outbox SET status = 'pending', next_attempt_at = now() WHERE round_id = $1 AND kind = 'engine'`,
      [roundId],
    );
    await settled(roundId);
    expect((await historyOf(id)).signals).toEqual([1]);
  }, 300_000);
});

describe('while the engine is away', () => {
  it('messages wait, none is lost, and they leave when it is back', async () => {
    const roundId = await roundOf('away', 'wall');
    const port = await freePort();
    const far = Connection.lazy({ address: `127.0.0.1:${port}` });
    await dispatch(new Client({ connection: far, namespace: NAMESPACE }));
    const ids = Array.from({ length: 100 }, (_, nth) => `task/${roundId}/${nth}`);
    await put(roundId, ...ids.map((id) => start(id)));
    await pause(3_000);
    const waiting = await readOutbox(suite().database, { roundId, kind: 'engine', limit: 200 });
    expect(waiting.every(({ status }) => status === 'pending')).toBe(true);
    await expect(client.workflow.getHandle(ids[0]!).describe()).rejects.toThrow(WorkflowNotFoundError);
    const wire: FaultyWire = await layFaultyWire(Number(engineAddress().split(':')[1]), port);
    const rows = await settled(roundId);
    expect(rows.filter(({ status }) => status === 'sent')).toHaveLength(100);
    await running.pop()?.stop();
    await far.close();
    await wire.cut();
  }, 300_000);
});

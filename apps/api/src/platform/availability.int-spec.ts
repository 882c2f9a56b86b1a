import { jest } from '@jest/globals';
import { applicationStream } from '@ronde/contracts';
import { openDatabase, record } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import type { DataSource } from 'typeorm';
import { apiFor, type TestedApi } from './testing/api-for.js';
import { applicationBody, roundBody } from './testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
const FILE = '/api/v1/rounds/2022-t1/applications/gm0518-1';
let line: Line;
let database: DataSource;
let tested: TestedApi;

beforeAll(async () => {
  line = await lineTo(new URL(suite().url));
  database = await openDatabase(line.url);
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post('/api/v1/rounds/2022-t1/applications', { as: 'demo-gm0518', body: applicationBody() });
  await record(database, {
    ...{ stream: applicationStream('2022-t1/gm0518-1'), roundId: '2022-t1', commandId: 'prepared' },
    ...{ actor: { id: 'ronde', role: 'SYSTEM', organisation: 'RONDE' }, at: '2021-09-20T09:00:00.000Z' },
    facts: [
      { type: 'completenessCheckOpened', data: { taskId: '2022-t1/gm0518-1/completeness', dueOn: '2021-10-15' } },
    ],
    ...{ knownReceiptPosition: 1, messages: [] },
  });
});
afterAll(async () => {
  await tested?.api.close();
  await line?.cut();
});

test('with the engine away a decision is answered 503 soon, and the same key may be sent again', async () => {
  const asked = { as: 'demo-administrator', key: 'decision-1', body: {} };
  const started = Date.now();
  const first = await tested.post(`${FILE}/completeness-confirmation`, asked);
  expect(first).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE' }, headers: { 'retry-after': '2' } });
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(await tested.post(`${FILE}/completeness-confirmation`, asked)).toMatchObject({ status: 503 });
  const other = { ...asked, body: { reason: 'another reason' } };
  expect(await tested.post(`${FILE}/completeness-confirmation`, other)).toMatchObject({
    status: 422,
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
});

test('with the engine away the operator still sees what the tables know to be stuck', async () => {
  const stuck = await tested.get('/api/v1/operations/stuck', { as: 'demo-operator' });
  expect(stuck).toMatchObject({ status: 200, body: { engineReached: false, executions: [], overdue: [] } });
});

test('a decision that needs no words may come without a body', async () => {
  const answered = await tested.post(`${FILE}/completeness-confirmation`, { as: 'demo-administrator' });
  expect(answered).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE' } });
});

test('what is refused for good is refused alike when it is sent again', async () => {
  const asked = { as: 'demo-assessor-jenv', key: 'refused-1', body: {} };
  const [first, second] = [await tested.post(`${FILE}/award`, asked), await tested.post(`${FILE}/award`, asked)];
  expect(first).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(second.body).toEqual(first.body);
});

test('the same request that is still under way is waited for, however it ends', async () => {
  const asked = { as: 'demo-administrator', key: 'twice-at-once', body: {} };
  const answers = await Promise.all([1, 2].map(() => tested.post(`${FILE}/completeness-confirmation`, asked)));
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
});

test('two people may happen to use the same key', async () => {
  const body = { reason: 'not now' };
  const one = await tested.post(`${FILE}/award`, { as: 'demo-assessor-jenv', key: 'shared', body });
  const other = await tested.post(`${FILE}/award`, { as: 'demo-assessor-szw', key: 'shared', body });
  expect([one, other].map(({ body: { code } }) => code)).toEqual(['WRONG_ROLE', 'WRONG_ROLE']);
});

test('health says that it lives, and what it lacks', async () => {
  expect(await tested.get('/live')).toMatchObject({ status: 200, body: { status: 'up' } });
  expect(await tested.get('/ready')).toMatchObject({
    status: 200,
    body: {
      status: 'degraded',
      dependencies: [
        { name: 'database', status: 'up' },
        { name: 'engine', status: 'down' },
      ],
    },
  });
});

test('every answer says its version, who asked may find it again, and no browser keeps it for the next person', async () => {
  const answered = await tested.get('/api/v1/rounds', { as: 'demo-auditor' });
  expect(answered.headers).toMatchObject({ 'api-version': '1.0', 'cache-control': 'private, no-store' });
  expect(String(answered.headers['x-request-id'])).toMatch(/^[0-9a-f-]{36}$/);
});

test('each code has its page', async () => {
  expect(await tested.get('/api/v1/problems/OWN_WORK')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  expect(await tested.get('/api/v1/problems/NO_SUCH_CODE')).toMatchObject({ status: 404 });
});

test('without demo tokens nobody is known', async () => {
  const closed = await apiFor(suite().database, { demoTokens: false });
  const answered = await closed.api.inject({
    url: '/api/v1/rounds',
    headers: { authorization: 'Bearer demo-administrator' },
  });
  expect(answered.statusCode).toBe(401);
});

test('with the database away everything is answered 503, and goes on when it is back', async () => {
  const application = { as: 'demo-gm0363', key: 'while-away', body: applicationBody({ leadMunicipality: 'GM0363' }) };
  await line.cut();
  const away = await tested.post('/api/v1/rounds/2022-t1/applications', application);
  expect(away).toMatchObject({ status: 503, body: { code: 'DATABASE_UNAVAILABLE' } });
  expect(await tested.get('/api/v1/rounds', { as: 'demo-auditor' })).toMatchObject({ status: 503 });
  expect(await tested.get('/ready')).toMatchObject({ status: 503, body: { status: 'down' } });
  await line.mend();
  expect(await tested.post('/api/v1/rounds/2022-t1/applications', application)).toMatchObject({
    status: 201,
    body: { code: 'gm0363-1' },
  });
});

/** A telephone line to the database that can be cut and mended. */
interface Line {
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

async function lineTo(target: URL): Promise<Line> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = createConnection({ host: target.hostname, port: Number(target.port) });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [near, far].forEach((end) => end.destroy()));
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  return {
    url: Object.assign(new URL(target), { hostname: '127.0.0.1', port: String(port) }).href,
    mend: () => listen(port),
    cut: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        if (!server.listening) return resolve();
        server.close(() => resolve());
      }),
  };
}

import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, roundDrafted, withDatabase } from '@ronde/testing';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ACTOR_PORT, type ActorPort } from '../platform/auth/actor-port.js';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { EVENT_LIMITS, type EventLimits } from './event-limits.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;
let address: string;
const listening: { leave(): void }[] = [];

beforeAll(async () => {
  const { database, url } = suite();
  tested = await apiFor(database, { databaseUrl: url });
  await tested.api.listen(0, '127.0.0.1');
  const { port } = tested.api.getHttpServer().address() as AddressInfo;
  address = `http://127.0.0.1:${port}/api/v1/events`;
  journal = new JournalWriter(database, '2022-t1');
  await journal.decide('funding-round/2022-t1', [roundDrafted()]);
  // Looked for now and then as well: so seldom here that only NOTIFY can be what wakes.
  change({ heartbeatMs: 100, idleMs: 60_000, caughtUp: 5 });
});
afterEach(() => {
  for (const one of listening.splice(0)) one.leave();
});
afterAll(() => tested?.api.close());

function change(limits: Partial<EventLimits>): void {
  Object.assign(tested.api.get<EventLimits>(EVENT_LIMITS, { strict: false }), limits);
}

const fileOf = (nth: number, municipality = 'gm0518') => `application/2022-t1/${municipality}-${nth}`;
let nth = 0;
const receive = async (municipality = 'gm0518') => {
  nth += 1;
  const fact = applicationReceived({
    applicationId: `2022-t1/${municipality}-${nth}`,
    leadMunicipality: municipality.toUpperCase(),
  });
  await journal.receive(fileOf(nth, municipality), fact);
  return fileOf(nth, municipality);
};

/** Listens as somebody; what was heard until now is in `text`. */
async function listen(as: string, { after, last }: { after?: string; last?: string } = {}) {
  const headers = { authorization: `Bearer ${as}`, ...(last === undefined ? {} : { 'last-event-id': last }) };
  const asked = get(after === undefined ? address : `${address}?after=${after}`, { headers, agent: false });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const ear = { response, status: response.statusCode, text: '', ended: false, leave: () => void asked.destroy() };
  response.on('data', (part: Buffer) => (ear.text += part.toString()));
  response.on('error', () => undefined).on('close', () => (ear.ended = true));
  listening.push(ear);
  return ear;
}
type Ear = Awaited<ReturnType<typeof listen>>;

async function until(true_: () => boolean, withinMs = 5_000): Promise<void> {
  for (const end = Date.now() + withinMs; !true_(); await pause(10))
    if (Date.now() > end) throw new Error('not in time');
}
const streamsIn = ({ text }: Ear) => [...text.matchAll(/"stream":"([^"]+)"/g)].map(([, stream]) => stream);
const lastId = ({ text }: Ear) => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '';
const heard = (ear: Ear, stream: string) => until(() => streamsIn(ear).includes(stream));

test('who listens hears within two seconds that a file changed, and only its name and position', async () => {
  const ear = await listen('demo-administrator');
  expect(ear.response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  await until(() => ear.text.includes('event: hello'));
  const began = Date.now();
  const stream = await receive();
  await heard(ear, stream);
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(ear.text).toContain(`data: {"stream":"${stream}","position":1}\n\n`);
  expect(ear.text).not.toMatch(/requestedCents|applicationReceived|actor/);
});

test('a municipality hears of its own files only', async () => {
  const ear = await listen('demo-gm0363');
  await until(() => ear.text.includes('event: hello'));
  await receive('gm0518');
  const own = await receive('gm0363');
  await heard(ear, own);
  expect(streamsIn(ear)).toEqual([own]);
});

test.each(['after', 'last'] as const)('who comes back with the last id (%s) is told what came since', async (how) => {
  const ear = await listen('demo-administrator');
  await heard(ear, await receive());
  const id = lastId(ear);
  ear.leave();
  const missed = [await receive(), await receive()];
  const again = await listen('demo-administrator', { [how]: id });
  await heard(again, missed[1] ?? '');
  expect(streamsIn(again)).toEqual(missed);
});

test('two transactions that commit in the reverse order are both told', async () => {
  const ear = await listen('demo-administrator');
  await until(() => ear.text.includes('event: hello'));
  const runner = suite().database.createQueryRunner();
  await runner.startTransaction();
  await runner.query(
    `INSERT INTO journal_stream (stream, round_id, head_hash) VALUES ('task/2022-t1/x', '2022-t1', '')`,
  );
  await runner.query(
    `INSERT INTO journal_fact (stream, position, round_id, command_id, type, data, actor_id, actor_role,
       actor_organisation, at, recorded_at, receipt, previous_hash, hash)
     VALUES ('task/2022-t1/x', 1, '2022-t1', 'x', 'told', '{}', 'a', 'SYSTEM', 'JENV', now(), now(), false,
       repeat('0', 64), repeat('0', 64))`,
  );
  const later = await receive();
  await pause(300);
  expect(streamsIn(ear)).toEqual([]);
  await runner.commitTransaction();
  await runner.release();
  await heard(ear, later);
  expect(streamsIn(ear)).toEqual(['task/2022-t1/x', later]);
});

test('who missed more than is told one by one asks everything anew', async () => {
  const ear = await listen('demo-administrator');
  await heard(ear, await receive());
  const id = lastId(ear);
  ear.leave();
  for (let missed = 0; missed < 7; missed += 1) await receive();
  await pause(300);
  const again = await listen('demo-administrator', { after: id });
  await until(() => again.text.includes('event: reset'));
  const stream = await receive();
  await heard(again, stream);
  expect(streamsIn(again)).toEqual([stream]);
});

test('a place of another journal means asking everything anew', async () => {
  const ear = await listen('demo-administrator', { after: '999999999-1' });
  await until(() => ear.text.includes('event: reset'));
});

test.each(['1', "1-2'; --"])('the place %s is refused', async (after) => {
  expect((await listen('demo-administrator', { after: encodeURIComponent(after) })).status).toBe(400);
});

test('nobody known hears nothing', async () => {
  expect((await listen('demo-nobody')).status).toBe(401);
});

test('the connection gives signs of life, and ends when the session does', async () => {
  const ear = await listen('demo-auditor');
  await until(() => ear.text.includes(': here'));
  const port = tested.api.get<ActorPort>(ACTOR_PORT, { strict: false });
  const gone = jest.spyOn(port, 'identify').mockResolvedValue(undefined);
  await until(() => ear.ended);
  gone.mockRestore();
});

test('so many listen for one person and no more; who leaves makes room', async () => {
  change({ perPerson: 2 });
  const [first] = [await listen('demo-assessor-jenv'), await listen('demo-assessor-jenv')];
  const third = await listen('demo-assessor-jenv');
  expect([third.status, third.response.headers['retry-after']]).toEqual([503, '2']);
  expect((await listen('demo-assessor-szw')).status).toBe(200);
  first.leave();
  await pause(200);
  expect((await listen('demo-assessor-jenv')).status).toBe(200);
  change({ perPerson: 20 });
});

test('the last word comes before the API ends', async () => {
  const ear = await listen('demo-administrator');
  await until(() => ear.text.includes('event: hello'));
  const began = Date.now();
  await tested.api.close();
  await until(() => ear.ended);
  expect(Date.now() - began).toBeLessThan(5_000);
});

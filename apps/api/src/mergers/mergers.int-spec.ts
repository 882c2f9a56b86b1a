import { jest } from '@jest/globals';
import { readStream, verifyStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const ROUND = `/api/v1/rounds/${roundId}`;
const MERGERS = `${ROUND}/mergers`;
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = `application/${roundId}/gm0518-1`;
const law = { successor: 'GM0513', merged: ['GM0518'], effectiveOn: '2021-01-01', reason: 'Stb. 2020, 345.' };

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, roundId);
  await journal.receive(STREAM, applicationReceived({ deficiencies: ['BUDGET', 'ACTION_PLAN'] }));
  const due = { dueOn: '2021-10-15', dueAt: '2021-10-15T21:59:59.999Z' };
  await journal.decide(STREAM, [{ type: 'supplementRequested', data: { deficiencies: ['BUDGET'], ...due } }]);
});
afterAll(() => tested?.api.close());

const register = (body: object, as = 'demo-administrator') => tested.post(MERGERS, { as, body: { ...law, ...body } });
const supplement = (as: string) => tested.post(`${FILE}/supplement`, { as, body: { supplied: ['BUDGET'] } });
const filesOf = async (as: string) => (await tested.get(`${ROUND}/applications`, { as })).body['items'];
const targets = async (stream: string) => {
  const rows = await suite().database.query<{ mail: string; target: string }[]>(
    `SELECT payload ->> 'mail' AS mail, target FROM outbox WHERE kind = 'mail' AND stream = $1 ORDER BY id`,
    [stream],
  );
  return rows.map(({ mail, target }) => `${mail} > ${target}`);
};

test('an administrator registers it, of municipalities that are known', async () => {
  expect(await register({}, 'demo-gm0513')).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  const unknown = await register({ merged: ['GM0518', 'GM0001'] });
  expect(unknown).toMatchObject({ status: 422, body: { code: 'UNKNOWN_MUNICIPALITY' } });
  expect(unknown.body['errors']).toMatchObject([{ field: 'merged.1' }]);
  expect(await register({ successor: 'GM0518' })).toMatchObject({ status: 422, body: { code: 'MERGER_INVALID' } });
});

test('one that is still to come changes nothing yet', async () => {
  expect(await register({ effectiveOn: '2099-01-01' })).toMatchObject({ status: 201, body: { mergerId: 'h1' } });
  expect(await register({})).toMatchObject({ status: 409, body: { code: 'MERGED_ALREADY' } });
  expect(await supplement('demo-gm0513')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await filesOf('demo-gm0518')).toHaveLength(1);
});

test('one that was a mistake is struck out, and registered right', async () => {
  const strike = (id: string) => tested.post(`${MERGERS}/${id}/striking-out`, { as: 'demo-administrator' });
  expect(await strike('h1')).toMatchObject({ status: 200 });
  expect(await strike('h1')).toMatchObject({ status: 409, body: { code: 'WRONG_STATE' } });
  expect(await strike('h7')).toMatchObject({ status: 404, body: { code: 'UNKNOWN_MERGER' } });
  expect(await register({})).toMatchObject({ status: 201, body: { mergerId: 'h2' } });
  const told = await targets(`merger-register/${roundId}`);
  expect(told.slice(-2)).toEqual(['municipalities-merged > GM0513', 'municipalities-merged > GM0518']);
});

test('from its date the successor sees the file and acts in it, and the old municipality does not any more', async () => {
  expect(await filesOf('demo-gm0513')).toMatchObject([{ leadMunicipality: 'GM0518' }]);
  expect(await filesOf('demo-gm0518')).toBeUndefined();
  expect(await supplement('demo-gm0518')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await supplement('demo-gm0513')).toMatchObject({ status: 201 });
  const supplemented = (await readStream(suite().database, STREAM)).at(-1);
  expect(supplemented).toMatchObject({ actor: { organisation: 'GM0513' }, fact: { type: 'supplementReceived' } });
});

test('the file keeps its code, says who took it over, and its mail goes there', async () => {
  const { body } = await tested.get(FILE, { as: 'demo-administrator' });
  expect(body).toMatchObject({ leadMunicipality: { code: 'GM0518' }, succeededBy: { code: 'GM0513' } });
  expect(await targets(STREAM)).toContain('supplement-received > GM0513');
});

test('a mailbox that the old municipality had registered is used until the successor has its own', async () => {
  const { database } = suite();
  await database.query(
    `INSERT INTO mailbox (round_id, id, municipality, purpose, status, registered_by, registered_at)
     VALUES ($1, 'b9', 'GM0518', 'EVERYTHING', 'CONFIRMED', 'x', now())`,
    [roundId],
  );
  expect(await supplement('demo-gm0513')).toMatchObject({ status: 201 });
  expect((await targets(STREAM)).at(-1)).toBe('supplement-received > GM0518#b9');
  const mailboxes = await tested.get(`${ROUND}/mailboxes`, { as: 'demo-gm0513' });
  expect(mailboxes.body['items']).toMatchObject([{ mailboxId: 'b9' }]);
  await database.query(`UPDATE mailbox SET municipality = 'GM0513' WHERE id = 'b9'`);
  expect(await supplement('demo-gm0513')).toMatchObject({ status: 201 });
  expect((await targets(STREAM)).at(-1)).toBe('supplement-received > GM0513#b9');
  expect(await verifyStream(database, `merger-register/${roundId}`)).not.toHaveProperty('brokenAt');
});

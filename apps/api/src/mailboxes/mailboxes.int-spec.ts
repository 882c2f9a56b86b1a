import { jest } from '@jest/globals';
import { codeOf, readStream, verifyStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const MAILBOXES = `/api/v1/rounds/${roundId}/mailboxes`;
const STREAM = `application/${roundId}/gm0518-1`;
const wanted = { municipality: 'GM0518', purpose: 'EVERYTHING', address: 'Post@denhaag.example' };

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
});
afterAll(() => tested?.api.close());

const register = (body: object, as = 'demo-gm0518') => tested.post(MAILBOXES, { as, body: { ...wanted, ...body } });
const confirm = (id: string, code = '', as = 'demo-gm0518') =>
  tested.post(`${MAILBOXES}/${id}/confirmation`, { as, body: { code } });
const codeFor = (id: string) => codeOf(suite().database, roundId, id);
const targets = async (stream: string) => {
  const rows = await suite().database.query<{ target: string }[]>(
    `SELECT target FROM outbox WHERE kind = 'mail' AND stream = $1 ORDER BY id`,
    [stream],
  );
  return rows.map(({ target }) => target);
};

test('a municipality registers its own mailbox, of which the journal knows a hash, and a code goes there', async () => {
  expect(await register({}, 'demo-gm0363')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await register({}, 'demo-administrator')).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await register({ address: 'nobody' })).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  expect(await register({})).toMatchObject({ status: 201, body: { mailboxId: 'b1' } });
  expect(await register({ address: 'post@DENHAAG.example' })).toMatchObject({ body: { code: 'MAILBOX_KNOWN' } });
  expect(await targets(`mailbox-register/${roundId}`)).toEqual(['GM0518#b1']);
  const journal = JSON.stringify(await readStream(suite().database, `mailbox-register/${roundId}`));
  expect(journal).not.toMatch(new RegExp(`denhaag|${await codeFor('b1')}`, 'i'));
});

test('it is used once its code came back, and not before', async () => {
  const journal = new JournalWriter(suite().database, roundId);
  await journal.receive(STREAM, applicationReceived({ deficiencies: ['BUDGET'] }));
  const due = { dueOn: '2021-10-15', dueAt: '2021-10-15T21:59:59.999Z' };
  await journal.decide(STREAM, [{ type: 'supplementRequested', data: { deficiencies: ['BUDGET'], ...due } }]);
  expect(await confirm('b1', 'AAAAAAAAAA')).toMatchObject({ status: 422, body: { code: 'CODE_WRONG' } });
  const code = await codeFor('b1');
  expect(await confirm('b1', code, 'demo-gm0363')).toMatchObject({ status: 403 });
  expect(await confirm('b1', code)).toMatchObject({ status: 200 });
  expect(await codeFor('b1')).toBeUndefined();
  await tested.post(`/api/v1/rounds/${roundId}/applications/gm0518-1/supplement`, {
    ...{ as: 'demo-gm0518', body: { supplied: ['BUDGET'] } },
  });
  expect(await targets(STREAM)).toEqual(['GM0518', 'GM0518', 'GM0518#b1']);
});

test('mails of a purpose go to each of its mailboxes, the others to the one for everything', async () => {
  for (const address of ['bezwaar@denhaag.example', 'jurist@denhaag.example'])
    await register({ purpose: 'OBJECTION', address });
  for (const id of ['b2', 'b3']) await confirm(id, await codeFor(id));
  const body = { decision: 'REJECTION', lacks: [], grounds: 'Omdat.' };
  await tested.post(`/api/v1/rounds/${roundId}/applications/gm0518-1/objections`, { as: 'demo-gm0518', body });
  expect(await targets(`objection/${roundId}/gm0518-1/1`)).toEqual(['GM0518#b2', 'GM0518#b3']);
});

test('an undeliverable mailbox is shown to the administrator; the last one stays', async () => {
  const { database } = suite();
  await database.query(`UPDATE outbox SET status = 'failed', last_error = '550 unknown' WHERE target = 'GM0518#b3'`);
  const { body } = await tested.get(MAILBOXES, { as: 'demo-administrator' });
  expect(body['items']).toMatchObject([
    { mailboxId: 'b1', undeliverable: 0 },
    { mailboxId: 'b2' },
    { mailboxId: 'b3', undeliverable: 2, lastError: '550 unknown' },
  ]);
  expect((await tested.get(MAILBOXES, { as: 'demo-gm0363' })).body['items']).toEqual([]);
  const remove = (id: string) => tested.post(`${MAILBOXES}/${id}/removal`, { as: 'demo-gm0518' });
  expect(await remove('b3')).toMatchObject({ status: 200 });
  expect(await remove('b3')).toMatchObject({ status: 409, body: { code: 'WRONG_STATE' } });
  expect(await remove('b2')).toMatchObject({ status: 200 });
  expect(await remove('b1')).toMatchObject({ status: 409, body: { code: 'LAST_MAILBOX' } });
  expect(await verifyStream(database, `mailbox-register/${roundId}`)).not.toHaveProperty('brokenAt');
});

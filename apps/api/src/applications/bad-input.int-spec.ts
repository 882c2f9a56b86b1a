import { jest } from '@jest/globals';
import type { Actor, ApplicationFact } from '@ronde/domain';
import { latestPosition, readStream, record } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';
import { refusedBudgets } from './stories/refused-budgets.js';
import { FILE, refusedRequests, ROUND, STREAM } from './stories/refused-requests.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
  await happened({ id: 'demo-approver-jenv', role: 'APPROVER', organisation: 'JENV' }, [
    { type: 'completenessCheckOpened', data: { taskId: '2022-t1/gm0518-1/completeness', dueOn: '2021-10-15' } },
    { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-15' } },
    { type: 'assessmentConcluded', data: { advised: [], advisedCents: 0 } },
    {
      type: 'allocated',
      data: { allocationId: 'a', lines: [], taskId: '2022-t1/gm0518-1/award', dueOn: '2021-12-17' },
    },
  ]);
});
afterAll(() => tested?.api.close());

/** Facts as the workflow would have written them. */
async function happened(actor: Actor, facts: readonly ApplicationFact[]): Promise<void> {
  await record(suite().database, {
    ...{ stream: STREAM, roundId: '2022-t1', commandId: 'prepared', actor, at: '2021-09-20T09:00:00.000Z' },
    ...{ knownReceiptPosition: 1, facts, messages: [] },
  });
}

describe('the machine refuses what cannot be: with a code, a sentence and the field; nothing changes, the attempt is written down', () => {
  test.each([...refusedRequests, ...refusedBudgets])(
    '%s',
    async (_, { path, asked, status, code, fields, about = 'funding-round/2022-t1' }) => {
      const { database } = suite();
      const [before, attempts] = [await footprint(), await latestPosition(database, `refused/${about}`)];
      const answered = await tested.post(path, asked);
      expect(answered).toMatchObject({
        status,
        headers: { 'content-type': 'application/problem+json; charset=utf-8' },
        body: { code, status, instance: path, type: `http://127.0.0.1:3000/api/v1/problems/${code}` },
      });
      expect(String(answered.body['detail'])).toMatch(/^[A-Z].{8,}\.$/);
      expect((answered.body['errors'] as unknown as { field: string }[]).map(({ field }) => field)).toEqual(fields);
      expect(await footprint()).toEqual(before);
      const [attempt] = await readStream(database, `refused/${about}`, attempts + 1);
      expect(attempt?.fact).toMatchObject({ type: 'attemptRefused', data: { code } });
      expect(attempt?.actor.id).toBe(asked.as);
    },
  );

  /** Everything an act could change. */
  async function footprint(): Promise<unknown> {
    const [counts] = await suite().database.query(
      `SELECT (SELECT count(*) FROM application) AS applications, (SELECT count(*) FROM outbox) AS outbox,
              (SELECT count(*) FROM submission) AS submissions,
              (SELECT sum(head_position) FROM journal_stream WHERE stream NOT LIKE 'refused/%') AS facts`,
    );
    return counts;
  }
});

test('a refused attempt that is sent again stands in the journal once', async () => {
  const asked = { as: 'demo-assessor-jenv', key: 'the-same', body: {} };
  const { database } = suite();
  await tested.post(`${FILE}/award`, asked);
  const attempts = await latestPosition(database, `refused/${STREAM}`);
  expect(await tested.post(`${FILE}/award`, asked)).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await latestPosition(database, `refused/${STREAM}`)).toBe(attempts);
});

test('a key that an earlier release kept, which knew no roles, still repeats its answer', async () => {
  const { database } = suite();
  const asked = { as: 'demo-administrator', key: 'kept-by-an-earlier-release', body: {} };
  const first = await tested.post(`${FILE}/award`, asked);
  expect(first).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  await database.query(
    `UPDATE idempotency_key SET body_hash = split_part(body_hash, '@', 2), answer_body = jsonb_set(answer_body, '{detail}', '"As it was said then."')
     WHERE key = $1`,
    [asked.key],
  );
  expect((await tested.post(`${FILE}/award`, asked)).body).toMatchObject({ detail: 'As it was said then.' });
});

test('the same person in another role has another request, so a key does not repeat the answer of the other role', async () => {
  const asked = { key: 'one-person-two-roles', body: {} };
  const prepared = await tested.post(`${FILE}/award`, { ...asked, as: 'demo-deputy' });
  expect(prepared).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  const approved = await tested.post(`${FILE}/award`, { ...asked, as: 'demo-deputy-approver' });
  expect(approved).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

test('nobody in particular is turned away, and no round has any record of it', async () => {
  const sent: readonly Readonly<Record<string, string>>[] = [
    { accept: '*/*' },
    { authorization: 'Bearer demo-nobody' },
    { authorization: 'Basic eDp5' },
  ];
  for (const headers of sent) {
    const answered = await tested.post(`${FILE}/award`, { headers, body: {} });
    expect(answered).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
});

test('what is not JSON, not here, or not known is a problem as well', async () => {
  const as = 'demo-administrator';
  const broken = await tested.post(`${ROUND}/cancellation`, {
    as,
    body: '{"reason": ',
    headers: { 'content-type': 'application/json' },
  });
  expect(broken).toMatchObject({ status: 400, body: { code: 'BODY_MALFORMED' } });
  const form = await tested.post(`${ROUND}/cancellation`, {
    as,
    body: 'reason=x',
    headers: { 'content-type': 'text/plain' },
  });
  expect(form).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_UNSUPPORTED' } });
  expect(await tested.get('/api/v1/nothing', { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await tested.get('/api/v1/rounds/1999', { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await tested.get(`${ROUND}/applications?after=xx`, { as })).toMatchObject({
    status: 400,
    body: { code: 'CURSOR_INVALID' },
  });
  expect(await tested.get(`${ROUND}/applications?limit=0`, { as })).toMatchObject({
    status: 400,
    body: { code: 'INPUT_INVALID' },
  });
});

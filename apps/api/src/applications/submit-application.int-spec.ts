import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import { LARGEST_AMOUNT_CENTS } from '@ronde/domain';
import { readStream, verifyStream } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const APPLICATIONS = '/api/v1/rounds/2022-t1/applications';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  const drafted = await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  expect(drafted).toMatchObject({ status: 201, body: { roundId: '2022-t1', position: 1 } });
  await database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518,GM0363,GM0599}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
});
afterAll(() => tested?.api.close());

const submit = (as: string, body: object, key?: string) =>
  tested.post(APPLICATIONS, { as, body, ...(key === undefined ? {} : { key }) });

test('with the engine away an application is stored, acknowledged and put on its way in one transaction', async () => {
  const answered = await submit('demo-gm0518', applicationBody());
  expect(answered).toMatchObject({
    status: 201,
    body: { applicationId: '2022-t1/gm0518-1', code: 'gm0518-1', position: 1, flags: [], deficiencies: [] },
    headers: { etag: '"1"', 'api-version': '1.0', 'content-type': 'application/json; charset=utf-8' },
  });
  const { database } = suite();
  const [fact] = await readStream(database, 'application/2022-t1/gm0518-1');
  expect(fact).toMatchObject({
    fact: { type: 'applicationReceived' },
    actor: { id: 'demo-gm0518' },
    at: '2021-09-20T08:00:00.000Z',
  });
  const outbox = await database.query(
    `SELECT kind, target, payload ->> 'kind' AS message FROM outbox WHERE stream = 'application/2022-t1/gm0518-1' ORDER BY ordinal`,
  );
  expect(outbox).toEqual([
    { kind: 'mail', target: 'GM0518', message: null },
    { kind: 'engine', target: 'application/2022-t1/gm0518-1', message: 'signalWithStart' },
  ]);
  const [submission] = await database.query(
    `SELECT content, content_hash FROM submission WHERE stream = 'application/2022-t1/gm0518-1'`,
  );
  expect(submission).toMatchObject({ content: applicationBody(), content_hash: answered.body['contentHash'] });
  const [project] = await database.query(`SELECT title FROM project WHERE application_id = '2022-t1/gm0518-1'`);
  expect(project).toEqual({ title: 'Oumnia Works' });
});

test('the same request under the same key is stored once and answered alike', async () => {
  const [one, other] = await Promise.all([
    submit('demo-gm0363', applicationBody({ leadMunicipality: 'GM0363' }), 'same'),
    submit('demo-gm0363', applicationBody({ leadMunicipality: 'GM0363' }), 'same'),
  ]);
  expect(one).toMatchObject({ status: 201, body: { applicationId: '2022-t1/gm0363-1' } });
  expect(other).toMatchObject({ status: 201, body: one.body });
  const again = await submit('demo-gm0363', applicationBody({ leadMunicipality: 'GM0363' }), 'same');
  expect(again.body).toEqual(one.body);
  const rows = await suite().database.query(`SELECT id FROM application WHERE lead_municipality = 'GM0363'`);
  expect(rows).toHaveLength(1);
});

test('another body under the same key is refused, and the attempt stands in the journal', async () => {
  const refused = await submit('demo-gm0363', applicationBody({ leadMunicipality: 'GM0363', present: [] }), 'same');
  expect(refused).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  const attempts = await readStream(suite().database, 'refused/funding-round/2022-t1');
  expect(attempts.at(-1)).toMatchObject({
    actor: { id: 'demo-gm0363' },
    fact: { type: 'attemptRefused', data: { command: 'submitApplication', code: 'IDEMPOTENCY_KEY_REUSED' } },
  });
});

test('two applications of one municipality at once get a number each, and the second is flagged', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => submit('demo-gm0599', applicationBody({ leadMunicipality: 'GM0599' }))),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const codes = answers.map(({ body }) => String(body['code'])).sort();
  expect(codes).toEqual(['gm0599-1', 'gm0599-2', 'gm0599-3']);
  const flagged = answers.filter(({ body }) => JSON.stringify(body['flags']).includes('SECOND_APPLICATION'));
  expect(flagged).toHaveLength(2);
});

describe('accepted and flagged, for a person to decide', () => {
  const flags: readonly (readonly [string, string, object, readonly string[]])[] = [
    ['not invited', 'GM0034', {}, ['NOT_INVITED']],
    ['incomplete', 'GM0014', { present: ['BUDGET'] }, ['NOT_INVITED', 'INCOMPLETE']],
    [
      'above the ceiling',
      'GM0106',
      { projects: [projectBody({ requestedCents: 700_000_001 })] },
      ['NOT_INVITED', 'ABOVE_CEILING'],
    ],
    [
      'above the threshold without an evaluation plan',
      'GM0114',
      { projects: [projectBody({ requestedCents: 10_000_001, evaluationPlan: false })] },
      ['NOT_INVITED', 'NO_EVALUATION_PLAN'],
    ],
  ];
  test.each(flags)('%s', async (_, municipality, wanted, expected) => {
    const body = applicationBody({ leadMunicipality: municipality, ...wanted });
    const answered = await submit(`demo-${municipality.toLowerCase()}`, body);
    expect(answered).toMatchObject({ status: 201, body: { flags: expected } });
  });

  test('late, by the clock of the round', async () => {
    const { database } = suite();
    await database.query(`UPDATE round SET conducted_now = '2021-10-01T22:00:00.000Z' WHERE id = '2022-t1'`);
    const late = await submit('demo-gm0363', applicationBody({ leadMunicipality: 'GM0363' }));
    await database.query(`UPDATE round SET conducted_now = '2021-10-01T21:59:59.999Z' WHERE id = '2022-t1'`);
    const inTime = await submit('demo-gm0246', applicationBody({ leadMunicipality: 'GM0246' }));
    expect(late).toMatchObject({
      status: 201,
      body: { flags: ['LATE', 'SECOND_APPLICATION'], receivedAt: '2021-10-01T22:00:00.000Z' },
    });
    expect(inTime).toMatchObject({ status: 201, body: { flags: ['NOT_INVITED'] } });
  });

  test('not late when it came in time and waited its turn beyond the closing', async () => {
    const { database } = suite();
    const came = '2021-10-01T21:59:59.999Z';
    const clock = (now: string) => database.query(`UPDATE round SET conducted_now = $1 WHERE id = '2022-t1'`, [now]);
    await clock(came);
    const series = database.createQueryRunner();
    await series.startTransaction();
    await series.query(`SELECT FROM case_series WHERE round_id = '2022-t1' FOR UPDATE`);
    // One more than are stored at a time, all held up by the numbers of the round.
    const turns = Math.max(4, 2 * availableParallelism()) + 1;
    const answers = Array.from({ length: turns }, () =>
      submit('demo-gm0246', applicationBody({ leadMunicipality: 'GM0246' })),
    );
    await sleep(400);
    await clock('2021-10-01T22:00:00.000Z');
    await series.commitTransaction();
    await series.release();
    for (const { body } of await Promise.all(answers)) {
      expect(body['receivedAt']).toBe(came);
      expect(body['flags']).not.toContain('LATE');
    }
  });
});

test('the largest amounts that are accepted leave the figures of the round exact', async () => {
  const projects = [projectBody({ requestedCents: LARGEST_AMOUNT_CENTS })];
  for (const code of ['GM0513', 'GM0406', 'GM0479']) {
    const answered = await submit(`demo-${code.toLowerCase()}`, applicationBody({ leadMunicipality: code, projects }));
    expect([code, answered.status]).toEqual([code, 201]);
  }
  const { status, body } = await tested.get('/api/v1/rounds/2022-t1/figures', { as: 'demo-administrator' });
  expect(status).toBe(200);
  expect(Number(body['requestedCents'])).toBeGreaterThan(2 * LARGEST_AMOUNT_CENTS);
});

test('the journal of an application is whole', async () => {
  expect(await verifyStream(suite().database, 'application/2022-t1/gm0518-1')).toEqual({
    stream: 'application/2022-t1/gm0518-1',
    facts: 1,
  });
});

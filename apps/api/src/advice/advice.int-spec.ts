import { jest } from '@jest/globals';
import { verifyStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const ROUND = `/api/v1/rounds/${roundId}`;
const ADVICE = `${ROUND}/advice`;
const FILE = `${ROUND}/applications/gm0518-1`;
const given = { municipality: 'GM0518', givenOn: '2021-09-01', channel: 'INDIVIDUAL', topic: 'RESILIENCE' };
const adviser = 'demo-assessor-szw';

/** The application came on 14 September 2021, and both ministries assess it. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, roundId);
  const stream = `application/${roundId}/gm0518-1`;
  await journal.receive(stream, applicationReceived());
  const work = [
    { ministry: 'SZW', taskId: `${roundId}/gm0518-1/assessment-szw`, projectIds: ['p1'], dueOn: '2021-10-20' } as const,
  ];
  await journal.decide(stream, [
    { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-09' } },
    { type: 'assessmentOpened', data: { decisionDueOn: '2021-11-09', work } },
  ]);
});
afterAll(() => tested?.api.close());

const register = (body: object = {}, as = 'demo-administrator') =>
  tested.post(ADVICE, { as, body: { ...given, organisation: 'ESS', ...body } });
const listed = async (as = 'demo-auditor') => (await tested.get(ADVICE, { as })).body['items'];
const assess = async () => {
  const body = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 100 }] };
  const answered = await tested.post(`${FILE}/assessments`, { as: adviser, body });
  return [answered.status, answered.body['code']];
};

test('is registered by an administrator, of a municipality that is known', async () => {
  expect(await register({}, 'demo-gm0518')).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await register({ municipality: 'GM0001' })).toMatchObject({ body: { code: 'UNKNOWN_MUNICIPALITY' } });
  expect(await register({ givenOn: '2099-01-01' })).toMatchObject({ status: 422, body: { code: 'DATE_IN_FUTURE' } });
  expect(await register({ channel: 'BY_CHANCE' })).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  expect(await register()).toMatchObject({ status: 201, body: { adviceId: 'c1' } });
});

test('also after the application came in, and that is to be seen', async () => {
  expect(await register({ givenOn: '2021-09-20' })).toMatchObject({ status: 201, body: { adviceId: 'c2' } });
  expect(await listed()).toMatchObject([
    { adviceId: 'c1', afterApplication: false, organisation: 'ESS' },
    { adviceId: 'c2', afterApplication: true },
  ]);
  const municipality = await tested.get(ADVICE, { as: 'demo-gm0518' });
  expect(municipality).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
});

test('who gave it does not assess the application, unless it was a mistake', async () => {
  const before = await assess();
  expect(before).toEqual([503, 'ENGINE_UNAVAILABLE']);
  const { body } = await tested.get('/api/v1/me', { as: adviser });
  expect(await register({ adviserId: body['id'] })).toMatchObject({ status: 201, body: { adviceId: 'c3' } });
  expect(await assess()).toEqual([403, 'CONFLICT_OF_INTEREST']);
  const strike = () => tested.post(`${ADVICE}/c3/striking-out`, { as: 'demo-administrator' });
  expect(await strike()).toMatchObject({ status: 200 });
  expect(await strike()).toMatchObject({ status: 409, body: { code: 'WRONG_STATE' } });
  expect(await assess()).toEqual(before);
  expect(await verifyStream(suite().database, `advice-register/${roundId}`)).not.toHaveProperty('brokenAt');
});

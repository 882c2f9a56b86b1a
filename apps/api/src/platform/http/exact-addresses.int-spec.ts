import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';
import { applicationBody, roundBody } from '../testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUNDS = '/api/v1/rounds';
const ROUND = `${ROUNDS}/2022-t1`;
const as = 'demo-administrator';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post(ROUNDS, { as, body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
});
afterAll(() => tested?.api.close());

test('a file is found at its own address', async () => {
  const { status, body } = await tested.get(`${ROUND}/applications/gm0518-1`, { as });
  expect([status, body['code']]).toEqual([200, 'gm0518-1']);
});

const SPELLINGS = [
  'gm0518-01',
  'gm0518-1e0',
  'GM0518-1',
  'gm0518-1.0',
  'gm0518-+1',
  'gm0518-1-',
  'gm0518-%31%20',
  'gm0518',
];

describe('and at no other spelling of it', () => {
  const readings = SPELLINGS.flatMap((code) => [
    `applications/${code}`,
    `applications/${code}/journal`,
    `applications/${code}/documents`,
    `applications/${code}/workflow`,
    `monitorings/${code}/documents`,
    `evaluations/${code}/p1/documents`,
  ]);
  test.each([...readings, 'evaluations/gm0518-1/p01/documents', 'tasks/gm0518-1%2Fcompleteness-1/workflow'])(
    'reading %s',
    async (path) => {
      expect(await tested.get(`${ROUND}/${path}`, { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    },
  );

  test.each(SPELLINGS)('deciding on %s', async (code) => {
    const answered = await tested.post(`${ROUND}/applications/${code}/completeness-confirmation`, { as, body: {} });
    expect(answered).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('what belongs to nothing that exists is not found, rather than empty', () => {
  test.each([
    ['the lines of an allocation', `${ROUND}/allocations/nobody%3Anone/lines`],
    ['the allocations of a round', `${ROUNDS}/1999/allocations`],
    ['the lines of a ledger', `${ROUNDS}/1999/ledger/lines`],
    ['the calendar feeds of a round', `${ROUNDS}/1999/calendar-feeds`],
    ['the letters of an application', `${ROUND}/applications/gm0599-1/documents`],
    ['the letters of an evaluation', `${ROUND}/evaluations/gm0518-1/p7/documents`],
    ['the letters of a monitoring record', `${ROUND}/monitorings/gm0599-1/documents`],
    ['the journal of an application', `${ROUND}/applications/gm0599-1/journal`],
    ['the journal of a stream', `${ROUND}/journal?stream=application/2022-t1/gm0599-1`],
  ])('%s', async (_, path) => {
    expect(await tested.get(path, { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

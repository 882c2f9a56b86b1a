import { jest } from '@jest/globals';
import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;

const LIST = '/api/v1/rounds/2022-t1/applications';
const FILE = `${LIST}/gm0518-1`;
const stream = 'application/2022-t1/gm0518-1';
const applicant = { as: 'demo-gm0518' };
const administrator = { as: 'demo-administrator' };
const line = {
  ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 },
  ...{ evaluationDuty: false, rorDuty: false },
};
const award = { caseReference: 'VG-1', allocationId: 'a1', lines: [line], totalCents: 7_000_000 };

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { ...administrator, body: roundBody({ notification: 'AFTER_ANNOUNCEMENT' }) });
  journal = new JournalWriter(database, '2022-t1');
  await journal.receive(stream, applicationReceived());
  const lines = [{ projectId: 'p1', allocatedCents: 7_000_000 }];
  const facts: Fact[] = [
    { type: 'allocated', data: { allocationId: 'a1', lines, taskId: 't', dueOn: '2021-12-17' } },
    { type: 'awardDecided', data: award },
  ];
  await journal.decide(stream, facts);
});
afterAll(() => tested?.api.close());

type Body = Record<string, unknown>;
const rowFor = async (who: typeof applicant, query = '') =>
  ((await tested.get(`${LIST}${query}`, who)).body as { items?: readonly Body[] }).items?.[0];

test('before the announcement an official sees the award, the applicant a file that waits for its decision', async () => {
  const official = await tested.get(FILE, administrator);
  expect(official.body).toMatchObject({ phase: 'AWARDED', award: { totalCents: 7_000_000 } });
  const own = (await tested.get(FILE, applicant)).body as Body;
  expect(own).toMatchObject({ phase: 'DECISION', notifications: [] });
  for (const hidden of ['award', 'outcome', 'advised', 'allocation']) expect(own[hidden]).toBeUndefined();
  expect((own['projects'] as Body[])[0]).not.toHaveProperty('awardedCents');
  expect((own['deadlines'] as Body[]).map(({ code }) => code)).toEqual(['DECISION']);
  expect((own['possibleActions'] as Body[]).find(({ action }) => action === 'withdraw')).toMatchObject({
    allowed: true,
  });
});

test('nor does the list tell, by its rows, its filter, its search or its export', async () => {
  const untold = { phase: 'DECISION', awardedCents: null, allocatedCents: null, decidedAt: null };
  expect(await rowFor(applicant)).toMatchObject(untold);
  expect(await rowFor(applicant, '?phase=AWARDED')).toBeUndefined();
  expect(await rowFor(applicant, '?phase=DECISION')).toMatchObject(untold);
  // The reference of the file is known from its receipt on.
  const search = '?search=VG-2022-T1-2021-0001';
  expect(await rowFor(applicant, search)).toMatchObject(untold);
  expect(await rowFor(administrator, search)).toMatchObject({ phase: 'AWARDED', awardedCents: 7_000_000 });
  const csv = await tested.get(`${LIST}?format=csv`, applicant);
  expect(csv.text).toContain('GM0518');
  expect(csv.text).not.toMatch(/7000000|AWARDED|VG-1/);
});

describe('what is advised and allocated before any decision', () => {
  const undecided = 'application/2022-t1/gm0518-2';
  beforeAll(async () => {
    await journal.receive(undecided, applicationReceived({ applicationId: '2022-t1/gm0518-2' }));
    const advised = [{ projectId: 'p1', advisedCents: 6_543_210 }];
    await journal.decide(undecided, [
      { type: 'assessmentConcluded', data: { advised, advisedCents: 6_543_210 } },
      {
        type: 'allocated',
        data: {
          ...{ allocationId: 'a2', lines: [{ projectId: 'p1', allocatedCents: 5_432_100 }] },
          ...{ taskId: 't', dueOn: '2021-12-17' },
        },
      },
    ]);
  });
  const SECRET = /6543210|5432100/;

  test('is there for officials', async () => {
    const { text } = await tested.get(LIST, administrator);
    expect(text).toMatch(/"advisedCents":6543210,"allocatedCents":5432100/);
    expect((await tested.get(`${LIST}?format=csv`, administrator)).text).toMatch(/,6543210,5432100,/);
  });

  test.each([
    ['list', LIST],
    ['filtered list', `${LIST}?phase=DECISION`],
    ['export', `${LIST}?format=csv`],
    ['detail', `${LIST}/gm0518-2`],
    ['documents', `${LIST}/gm0518-2/documents`],
    ['calendar', '/api/v1/rounds/2022-t1/calendar'],
  ])('is hidden from the applicant in the %s', async (_, path) => {
    const { status, text } = await tested.get(path, applicant);
    expect(status).toBe(200);
    expect(text).not.toMatch(SECRET);
  });

  test.each(['6543210', '5432100', '54321', 'a2'])('is not found by searching for %s', async (search) => {
    expect(await rowFor(applicant, `?search=${search}`)).toBeUndefined();
  });

  test('nor does the order of the list tell: it is that of arrival, and no other can be asked for', async () => {
    const asked = await tested.get(`${LIST}?sort=advisedCents&limit=1`, applicant);
    expect(asked.status).toBe(400);
    expect(asked.body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ field: 'sort', code: 'FIELD_UNKNOWN' }] });
    const arrived = await tested.get(`${LIST}?limit=1`, applicant);
    const cursor = Buffer.from(String(arrived.body['next']), 'base64url').toString();
    expect(JSON.parse(cursor)).toEqual(['2021-09-20T08:00:00.000Z', '2022-t1/gm0518-1']);
  });
});

test('once it is notified, the applicant sees it with the days that count from then', async () => {
  const terms = { notifiedOn: '2021-12-20', objectionEndsOn: '2022-01-31', paymentDueOn: '2022-01-31' };
  const notified = { decision: 'AWARD', caseReference: 'VG-1', ...terms };
  await journal.decide(stream, [{ type: 'decisionNotified', data: notified }]);
  const own = (await tested.get(FILE, applicant)).body as Body;
  expect(own).toMatchObject({ phase: 'AWARDED', award: { totalCents: 7_000_000, ...terms } });
  const dates = (own['deadlines'] as Body[]).map(({ code, dueOn, done }) => [code, dueOn, done]);
  expect(dates).toEqual(
    expect.arrayContaining([
      ['OBJECTION', '2022-01-31', false],
      ['PAYMENT', '2022-01-31', false],
      ['DECISION', '2021-11-15', true],
    ]),
  );
  expect(await rowFor(applicant, '?phase=AWARDED')).toMatchObject({
    awardedCents: 7_000_000,
    notifiedOn: '2021-12-20',
  });
});

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
  const untold = { phase: 'DECISION', awardedCents: null, allocatedCents: null, decidedAt: null, caseReference: null };
  expect(await rowFor(applicant)).toMatchObject(untold);
  expect(await rowFor(applicant, '?phase=AWARDED')).toBeUndefined();
  expect(await rowFor(applicant, '?phase=DECISION')).toMatchObject(untold);
  expect(await rowFor(applicant, '?search=VG-1')).toBeUndefined();
  expect(await rowFor(administrator, '?search=VG-1')).toMatchObject({ phase: 'AWARDED', awardedCents: 7_000_000 });
  const csv = await tested.get(`${LIST}?format=csv`, applicant);
  expect(csv.text).toContain('GM0518');
  expect(csv.text).not.toMatch(/7000000|AWARDED|VG-1/);
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

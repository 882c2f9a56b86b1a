import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const FILE = '/api/v1/rounds/2022-t1/applications/gm0518-1';
const AGREED = { ground: 'AGREEMENT', firstDay: '2021-10-04', lastDay: '2021-10-13', reason: 'As agreed by letter.' };
const administrator = 'demo-administrator';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: administrator, body: roundBody() });
  const journal = new JournalWriter(database, '2022-t1');
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
  const suspended = { suspensionId: 's1', ground: 'APPLICANT_DELAY', firstDay: '2021-09-20' };
  await journal.decide('application/2022-t1/gm0518-1', [
    {
      type: 'decisionSuspended',
      data: { ...suspended, previousDueOn: '2021-11-15', decisionDueOn: '2021-11-16' },
    },
  ]);
});
afterAll(() => tested?.api.close());

describe('a decision period that stands still, over HTTP', () => {
  it.each([
    ['a municipality may not', `${FILE}/suspensions`, 'demo-gm0518', AGREED, 403, 'WRONG_ROLE'],
    ['an approver may not', `${FILE}/suspensions`, 'demo-approver-jenv', AGREED, 403, 'WRONG_ROLE'],
    [
      'not on another ground',
      `${FILE}/suspensions`,
      administrator,
      { ...AGREED, ground: 'HOLIDAY' },
      400,
      'INPUT_INVALID',
    ],
    [
      'not without a reason',
      `${FILE}/suspensions`,
      administrator,
      { ...AGREED, reason: undefined },
      400,
      'INPUT_INVALID',
    ],
    ['a suspension has one address', `${FILE}/suspensions/s01/end`, administrator, {}, 404, 'NOT_FOUND'],
    [
      'an administrator is passed on to the engine',
      `${FILE}/suspensions`,
      administrator,
      AGREED,
      503,
      'ENGINE_UNAVAILABLE',
    ],
    ['so is who ends it', `${FILE}/suspensions/s1/end`, administrator, {}, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, path, as, body, status, code) => {
    const answered = await tested.post(path, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('is shown with why, provisional while it has no end, and can be ended', async () => {
    const { body } = await tested.get(FILE, { as: administrator });
    expect(body['suspensions']).toMatchObject([{ suspensionId: 's1', ground: 'APPLICANT_DELAY' }]);
    const dates = body['deadlines'] as unknown as { code: string; explanation: { en: string } }[];
    const decision = dates.find(({ code }) => code === 'DECISION');
    expect(decision).toMatchObject({ provisional: true, suspendedSince: expect.any(String) });
    expect(decision?.explanation.en).toContain('Awb 4:15(2)b');
    expect(body['possibleActions']).toContainEqual({ action: 'endSuspension', allowed: true });
  });
});

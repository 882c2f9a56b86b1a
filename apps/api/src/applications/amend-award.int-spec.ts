import { jest } from '@jest/globals';
import { applicationStream } from '@ronde/contracts';
import type { ApplicationFact } from '@ronde/domain';
import { record } from '@ronde/persistence';
import { people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
const AWARD: ApplicationFact = {
  type: 'awardDecided',
  data: {
    ...{ caseReference: 'VG-1', allocationId: 'a', totalCents: 7_000_000 },
    lines: [
      {
        ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 },
        ...{ evaluationDuty: false, rorDuty: false },
      },
    ],
    ...{ objectionEndsOn: '2021-11-01', paymentDueOn: '2021-11-01' },
  },
};

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
  await record(database, {
    ...{ stream: applicationStream('2022-t1/gm0518-1'), roundId: '2022-t1', commandId: 'prepared', messages: [] },
    ...{ actor: people.approver, at: '2021-09-20T09:00:00.000Z', knownReceiptPosition: 1, facts: [AWARD] },
  });
});
afterAll(() => tested?.api.close());

const correction = { cause: 'CORRECTION', lines: [{ projectId: 'p1', awardedCents: 8_000_000 }], reason: 'A slip.' };
const amend = (as: string, body: object) => tested.post(`${FILE}/award-amendments`, { as, body });

describe('amending an award over HTTP', () => {
  it.each([
    ['a municipality may not', 'demo-gm0518', correction, 403, 'WRONG_ROLE'],
    ['an administrator may not', 'demo-administrator', correction, 403, 'WRONG_ROLE'],
    ['not without a reason', 'demo-approver-jenv', { ...correction, reason: undefined }, 400, 'INPUT_INVALID'],
    ['not for another cause', 'demo-approver-jenv', { ...correction, cause: 'WISH' }, 400, 'INPUT_INVALID'],
    [
      'nothing is revoked by an administrator',
      'demo-administrator',
      { ...correction, cause: 'REVOCATION' },
      403,
      'WRONG_ROLE',
    ],
    ['an approver is passed on to the engine', 'demo-approver-jenv', correction, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await amend(as, body);
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it.each([
    ['an approver tells no intention', 'demo-approver-jenv', 403, 'WRONG_ROLE'],
    ['an administrator is passed on to the engine', 'demo-administrator', 503, 'ENGINE_UNAVAILABLE'],
  ])('before a revocation %s', async (_, as, status, code) => {
    const body = { lines: [{ projectId: 'p1', awardedCents: 1_000_000 }], reason: 'Not carried out.' };
    const answered = await tested.post(`${FILE}/intended-revocation`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it.each([
    ['an approver proposes none', 'demo-approver-jenv', 403, 'WRONG_ROLE'],
    ['an administrator is passed on to the engine', 'demo-administrator', 503, 'ENGINE_UNAVAILABLE'],
  ])('a correction: %s', async (_, as, status, code) => {
    const body = { lines: [{ projectId: 'p1', awardedCents: 1_000_000 }], reason: 'Two digits were swapped.' };
    const answered = await tested.post(`${FILE}/proposed-correction`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('takes no views where none were asked for', async () => {
    const answered = await tested.post(`${FILE}/views`, { as: 'demo-gm0518', body: { views: 'We disagree.' } });
    expect([answered.status, answered.body['code']]).toEqual([409, 'NO_HEARING']);
  });

  it('is offered to an approver among the possible actions, once there is an award', async () => {
    const { body } = await tested.get(FILE, { as: 'demo-approver-jenv' });
    expect(body['possibleActions']).toContainEqual({ action: 'amendAward', allowed: true });
    expect(body['amendments']).toEqual([]);
  });
});

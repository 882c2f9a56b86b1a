import { jest } from '@jest/globals';
import { applicationStream } from '@ronde/contracts';
import { JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
let tested: TestedApi;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL', conducted_now = '2021-09-20T08:00:00Z'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
  const writer = new JournalWriter(database, '2022-t1');
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 };
  const duties = { evaluationDuty: false, rorDuty: false };
  const told = { objectionEndsOn: '2021-11-01', paymentDueOn: '2021-11-01' };
  const award = {
    caseReference: 'VG-1',
    allocationId: 'a',
    totalCents: 7_000_000,
    lines: [{ ...line, ...duties }],
    ...told,
  };
  const started = { monitoringId: '2022-t1/gm0518-1', evaluations: [], accountabilityDueOn: '2023-07-15' };
  await writer.decide(
    applicationStream('2022-t1/gm0518-1'),
    [
      { type: 'awardDecided', data: award },
      { type: 'executionStarted', data: started },
    ],
    people.approver,
  );
});
afterAll(() => tested?.api.close());

const said = { reason: 'Ten times the award.' };
const asked = { askedOn: '2021-09-20', dueOn: '2023-09-15' };

describe('a later day to account over HTTP', () => {
  it.each([
    ['an approver notes no request', 'accountability-extension', 'demo-approver-jenv', asked, 403, 'WRONG_ROLE'],
    ['another municipality does not', 'accountability-extension', 'demo-gm0363', asked, 403, 'NOT_YOUR_MUNICIPALITY'],
    ['a day is needed', 'accountability-extension', 'demo-gm0518', {}, 400, 'INPUT_INVALID'],
    ['a municipality is passed on', 'accountability-extension', 'demo-gm0518', asked, 503, 'ENGINE_UNAVAILABLE'],
    [
      'it does not answer for BZK',
      'accountability-extension/answer',
      'demo-gm0518',
      { outcome: 'GRANTED' },
      403,
      'WRONG_ROLE',
    ],
    ['nor suspend', 'payment-suspension', 'demo-gm0518', {}, 403, 'WRONG_ROLE'],
    ['an administrator is passed on', 'payment-suspension', 'demo-administrator', {}, 503, 'ENGINE_UNAVAILABLE'],
    ['a doubt needs its reason', 'accountability-doubt', 'demo-administrator', {}, 400, 'INPUT_INVALID'],
    ['a municipality doubts nothing', 'accountability-doubt', 'demo-gm0518', said, 403, 'WRONG_ROLE'],
    ['a doubt is passed on', 'accountability-doubt', 'demo-administrator', said, 503, 'ENGINE_UNAVAILABLE'],
    ['and what ends it', 'accountability-doubt/explanation', 'demo-administrator', said, 503, 'ENGINE_UNAVAILABLE'],
    ['also to resume', 'payment-suspension/end', 'demo-administrator', {}, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, below, as, body, status, code) => {
    const answered = await tested.post(`${FILE}/${below}`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('is offered, with the reason why payments are not suspended yet', async () => {
    const { body: file } = await tested.get(FILE, { as: 'demo-administrator' });
    const offered = file['possibleActions'] as unknown as readonly {
      action: string;
      allowed: boolean;
      code?: string;
    }[];
    const codeOf = (action: string) => offered.find((one) => one.action === action)?.code;
    expect(codeOf('askAccountabilityExtension')).toBeUndefined();
    expect(codeOf('answerAccountabilityExtension')).toBe('EXTENSION_NOT_ASKED');
    expect(codeOf('suspendPayments')).toBe('ACCOUNTABILITY_NOT_LATE');
    expect(codeOf('resumePayments')).toBe('PAYMENTS_NOT_SUSPENDED');
    expect(codeOf('doubtAccountability')).toBe('NO_ACCOUNTABILITY');
    expect(codeOf('explainAccountability')).toBe('ACCOUNTABILITY_NOT_DOUBTED');
  });
});

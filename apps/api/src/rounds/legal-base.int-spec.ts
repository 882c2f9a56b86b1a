import { jest } from '@jest/globals';
import { JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const REGULATION = { code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)', publishedOn: '2021-07-09' };
const BUDGET = { adoptedOn: '2021-09-01', sufficient: true };
const administrator = 'demo-administrator';

beforeAll(async () => {
  tested = await apiFor(suite().database);
  const regulation = { code: 'R22', citation: 'Still to be published', known: false };
  const body = { ...roundBody(), regulation, budget: 'TO_BE_ADOPTED' };
  const { status } = await tested.post('/api/v1/rounds', { as: administrator, body });
  expect(status).toBe(201);
});
afterAll(() => tested?.api.close());

type Offered = readonly { readonly action: string; readonly allowed: boolean; readonly code?: string }[];
const round = async () => {
  const { body } = await tested.get(ROUND, { as: administrator });
  return body as unknown as { terms: object; possibleActions: Offered };
};
const codeOf = (offered: Offered, action: string) => offered.find((one) => one.action === action)?.code;

describe('what a round still lacks, over HTTP', () => {
  it.each([
    ['a municipality registers no regulation', 'regulation', 'demo-gm0518', REGULATION, 403, 'WRONG_ROLE'],
    ['a day is needed', 'regulation', administrator, { ...REGULATION, publishedOn: undefined }, 400, 'INPUT_INVALID'],
    ['that exists', 'regulation', administrator, { ...REGULATION, publishedOn: '2021-06-31' }, 422, 'DATE_INVALID'],
    ['an administrator is passed on', 'regulation', administrator, REGULATION, 503, 'ENGINE_UNAVAILABLE'],
    ['an approver registers no budget', 'budget', 'demo-approver-jenv', BUDGET, 403, 'WRONG_ROLE'],
    ['it is said whether it suffices', 'budget', administrator, { adoptedOn: '2021-09-01' }, 400, 'INPUT_INVALID'],
    ['and passed on', 'budget', administrator, BUDGET, 503, 'ENGINE_UNAVAILABLE'],
  ])('%s', async (_, below, as, body, status, code) => {
    const answered = await tested.post(`${ROUND}/${below}`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('is offered until it is there, and then stands in the terms', async () => {
    const before = await round();
    expect(before.terms).toMatchObject({ regulation: { known: false }, budget: 'TO_BE_ADOPTED' });
    expect(codeOf(before.possibleActions, 'registerRegulation')).toBeUndefined();
    const journal = new JournalWriter(suite().database, '2022-t1');
    await journal.decide('funding-round/2022-t1', [
      { type: 'regulationPublished', data: { ...REGULATION, worksBackTo: '2021-07-01' } },
      { type: 'budgetAdopted', data: { adoptedOn: '2021-09-01', sufficient: false, invokableUntil: '2021-09-29' } },
    ]);
    const after = await round();
    expect(after.terms).toMatchObject({
      regulation: { ...REGULATION, known: true, worksBackTo: '2021-07-01' },
      budget: 'INSUFFICIENT',
    });
    expect(codeOf(after.possibleActions, 'registerRegulation')).toBe('REGULATION_KNOWN');
    expect(codeOf(after.possibleActions, 'registerBudget')).toBe('BUDGET_KNOWN');
  });
});

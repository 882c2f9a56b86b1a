import { jest } from '@jest/globals';
import { LARGEST_AMOUNT_CENTS } from '@ronde/domain';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

test('a round is told at once which of its constants are missing, and which contradict each other', async () => {
  const { dates } = roundBody();
  const wanted = { roundId: '2022-t2', title: undefined, reserveCents: 800_000_000 };
  const late = { dates: { ...dates, awardDueOn: '2021-11-01', callOpensOn: 'soon' } };
  const answered = await tested.post('/api/v1/rounds', {
    as: 'demo-administrator',
    body: roundBody({ ...wanted, ...late }),
  });
  expect(answered).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  expect(
    (answered.body['errors'] as unknown as { field: string; message: string }[]).map(({ field }) => field),
  ).toEqual([...['title', 'dates.callOpensOn', 'reserveCents', 'dates.awardDueOn']]);
});

test('a round cannot have less than nothing, nor more than a billion euro', async () => {
  const draft = (wanted: object) =>
    tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody({ roundId: '2022-t2', ...wanted }) });
  expect(await draft({ ceilingCents: -1, reserveCents: -1 })).toMatchObject({
    status: 422,
    body: { code: 'AMOUNT_INVALID', errors: [{ field: 'ceilingCents' }, { field: 'reserveCents' }] },
  });
  expect(await draft({ ceilingCents: LARGEST_AMOUNT_CENTS + 1 })).toMatchObject({
    status: 422,
    body: {
      code: 'AMOUNT_TOO_LARGE',
      errors: [{ field: 'ceilingCents', message: 'An amount is at most € 1.000.000.000,00.' }],
    },
  });
});

import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const as = 'demo-administrator';
const budgetYears = [
  { year: 2022, ceilingCents: 400_000_000, reserveCents: 0 },
  { year: 2023, ceilingCents: 300_000_000, reserveCents: 0 },
];
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
}, 60_000);
afterAll(() => tested?.api.close());

const draft = (years: readonly object[]) =>
  tested.post('/api/v1/rounds', { as, body: { ...roundBody(), budgetYears: years } });
const apply = (byYear: readonly object[] | undefined) =>
  tested.post('/api/v1/rounds/2022-t1/applications', {
    as: 'demo-gm0518',
    body: applicationBody({ projects: [projectBody(byYear ? { byYear } : {})] }),
  });

test('a round whose budget years do not add up to its ceiling is refused', async () => {
  const short = [budgetYears[0]!, { ...budgetYears[1]!, ceilingCents: 299_999_999 }];
  const { status, body } = await draft(short);
  expect([status, body['errors']]).toMatchObject([422, [{ field: 'budgetYears', code: 'BUDGET_YEARS_DO_NOT_ADD_UP' }]]);
  expect((await draft([budgetYears[1]!, budgetYears[0]!])).body['errors']).toMatchObject([
    { code: 'BUDGET_YEAR_UNKNOWN' },
  ]);
});

test('a project asks for the years of its round, to the cent', async () => {
  expect((await draft(budgetYears)).status).toBe(201);
  await suite().database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
  const wrong = { errors: [{ field: 'projects.0.byYear', code: 'BUDGET_YEARS_DO_NOT_ADD_UP' }] };
  expect((await apply(undefined)).body).toMatchObject(wrong);
  expect((await apply([{ year: 2022, requestedCents: 7_999_999 }])).body).toMatchObject(wrong);
  expect((await apply([{ year: 2024, requestedCents: 8_000_000 }])).body).toMatchObject({
    errors: [{ code: 'BUDGET_YEAR_UNKNOWN' }],
  });
  const byYear = [
    { year: 2022, requestedCents: 5_000_000 },
    { year: 2023, requestedCents: 3_000_000 },
  ];
  expect((await apply(byYear)).status).toBe(201);
  const { body } = await tested.get('/api/v1/rounds/2022-t1/applications/gm0518-1', { as });
  expect(body['projects']).toMatchObject([{ projectId: 'p1', byYear }]);
});

test('the ledger shows what each budget year has room for', async () => {
  const { body } = await tested.get('/api/v1/rounds/2022-t1/ledger', { as });
  const empty = { reserveCents: 0, reservedCents: 0, awardedCents: 0 };
  expect(body['budgetYears']).toEqual([
    { ...empty, year: 2022, ceilingCents: 400_000_000, roomCents: 400_000_000, freeCents: 400_000_000 },
    { ...empty, year: 2023, ceilingCents: 300_000_000, roomCents: 300_000_000, freeCents: 300_000_000 },
  ]);
});

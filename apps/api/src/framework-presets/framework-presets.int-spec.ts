import type { FrameworkPreset } from '@ronde/domain';
import { withDatabase } from '@ronde/testing';
import { readFileSync } from 'node:fs';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const as = 'demo-administrator';
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
}, 60_000);
afterAll(() => tested?.api.close());

const presets = async (): Promise<readonly FrameworkPreset[]> =>
  (await tested.get('/api/v1/framework-presets', { as })).body['items'] as unknown as readonly FrameworkPreset[];

test('the frameworks of 2022 and of 2023–2026 are listed, with what is assumed', async () => {
  const [annual, fourYears] = await presets();
  expect(annual).toMatchObject({ code: 'R22_ANNUAL', budgetYears: [], terms: { regulation: { code: 'R22' } } });
  expect(fourYears).toMatchObject({
    code: 'R23_2023_2026',
    budgetYears: [2023, 2024, 2025, 2026],
    terms: { categories: ['BASICS_IN_ORDER_TASKS', 'ONE_YEAR_PROJECT', 'PREVENTION_PROJECT'] },
  });
  expect(fourYears!.assumptions.length).toBeGreaterThan(0);
});

test('a round can be drafted from one, and its projects then name their kind', async () => {
  const [, preset] = await presets();
  const years = preset!.budgetYears.map((year) => ({ year, ceilingCents: 175_000_000, reserveCents: 0 }));
  const body = { ...roundBody(), ...preset!.terms, budgetYears: years };
  expect((await tested.post('/api/v1/rounds', { as, body })).status).toBe(201);
  await suite().database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
  const byYear = (...named: readonly number[]) =>
    named.map((year) => ({ year, requestedCents: 8_000_000 / named.length }));
  const apply = (...projects: readonly object[]) =>
    tested.post('/api/v1/rounds/2022-t1/applications', {
      as: 'demo-gm0518',
      body: applicationBody({ projects: projects.map((wanted) => projectBody(wanted)) }),
    });
  const refused = await apply({ byYear: byYear(2023) }, { category: 'ONE_YEAR_PROJECT', byYear: byYear(2023, 2024) });
  expect(refused.body['errors']).toMatchObject([
    { field: 'projects.0.category', code: 'CATEGORY_REQUIRED' },
    { field: 'projects.1.byYear', code: 'ONE_YEAR_ONLY' },
  ]);
  const taken = await apply(
    { category: 'PREVENTION_PROJECT', intervention: 'THEATRE', byYear: byYear(2023, 2024) },
    { category: 'ONE_YEAR_PROJECT', byYear: byYear(2025) },
  );
  expect(taken.status).toBe(201);
  const list = await tested.get('/api/v1/rounds/2022-t1/applications', { as });
  expect(list.body['items']).toMatchObject([{ categories: ['ONE_YEAR_PROJECT', 'PREVENTION_PROJECT'] }]);
  const { text } = await tested.get('/api/v1/rounds/2022-t1/applications?format=csv', { as });
  expect(text).toContain('ONE_YEAR_PROJECT');
  const file = await tested.get('/api/v1/rounds/2022-t1/applications/gm0518-1', { as });
  expect(file.body['projects']).toMatchObject([
    { category: 'PREVENTION_PROJECT', intervention: 'THEATRE' },
    { category: 'ONE_YEAR_PROJECT' },
  ]);
});

test('a kind of project is refused in a round that tells none apart', async () => {
  await tested.post('/api/v1/rounds', { as, body: roundBody({ roundId: '2022-t2' }) });
  await suite().database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518}', invited_status = 'APPROVED' WHERE id = '2022-t2'`,
  );
  const projects = [projectBody({ category: 'PREVENTION_PROJECT' })];
  const body = applicationBody({ projects });
  const { body: answered } = await tested.post('/api/v1/rounds/2022-t2/applications', { as: 'demo-gm0518', body });
  expect(answered['errors']).toMatchObject([{ code: 'CATEGORY_NOT_IN_FRAMEWORK' }]);
});

test('the example of the guide is a round that can be drafted', async () => {
  const example = new URL('../../../../docs/how-to/a-round-by-year.json', import.meta.url);
  const body = JSON.parse(readFileSync(example, 'utf8')) as object;
  expect((await tested.post('/api/v1/rounds', { as, body })).status).toBe(201);
});

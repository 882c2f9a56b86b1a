import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const SCENARIOS = '/api/v1/rounds/2022-t1/allocations/scenarios';
const as = 'demo-administrator';
let tested: TestedApi;

/** Two municipalities, each advised 6,000 of 8,000 euros, and 10,000 euros to divide of which 1,000 are held back. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  const money = { ceilingCents: 1_000_000, reserveCents: 100_000 };
  await tested.post('/api/v1/rounds', { as, body: { ...roundBody(), ...money } });
  const journal = new JournalWriter(database, '2022-t1');
  for (const leadMunicipality of ['GM0363', 'GM0518']) {
    const applicationId = `2022-t1/${leadMunicipality.toLowerCase()}-1`;
    await journal.receive(`application/${applicationId}`, applicationReceived({ applicationId, leadMunicipality }));
  }
  await database.query(`UPDATE application SET phase = 'ASSESSED'`);
  await database.query(`UPDATE project SET advised_cents = 600000`);
});
afterAll(() => tested?.api.close());

test('each way to divide the money is shown side by side, per municipality and in all', async () => {
  const { status, body } = await tested.get(`${SCENARIOS}?weights=GM0518:2`, { as });
  expect(status).toBe(200);
  expect(body).toMatchObject({ availableCents: 900_000, requestedCents: 16_000_000, advisedCents: 1_200_000 });
  expect(body['scenarios']).toEqual([
    { strategy: 'AS_ADVISED', totalCents: null, cutMunicipalities: 0, refused: 'CEILING_EXCEEDED' },
    { strategy: 'PRO_RATA', totalCents: 900_000, cutMunicipalities: 2, refused: null },
    { strategy: 'WEIGHTED', totalCents: 900_000, cutMunicipalities: 1, refused: null },
  ]);
  expect(body['municipalities']).toMatchObject([
    { weight: 1, given: { AS_ADVISED: null, PRO_RATA: 450_000, WEIGHTED: 300_000 } },
    {
      municipality: { code: 'GM0518', name: "'s-Gravenhage" },
      ...{ weight: 2, given: { AS_ADVISED: null, PRO_RATA: 450_000, WEIGHTED: 600_000 } },
    },
  ]);
});

test('nothing is decided by looking', async () => {
  expect((await tested.get('/api/v1/rounds/2022-t1/allocations', { as })).body['items']).toEqual([]);
});

test.each([
  ['a weight of 0', 'weights=GM0518:0', as, 400, 'INPUT_INVALID'],
  ['words for weights', 'weights=much', as, 400, 'INPUT_INVALID'],
  ['a municipality that is not there', 'weights=GM9999:2', as, 422, 'UNKNOWN_MUNICIPALITY'],
  ['a municipality that asks', '', 'demo-gm0518', 403, 'WRONG_ROLE'],
])('refuses %s', async (_, query, who, status, code) => {
  const answered = await tested.get(`${SCENARIOS}?${query}`, { as: who });
  expect([answered.status, answered.body['code']]).toEqual([status, code]);
});

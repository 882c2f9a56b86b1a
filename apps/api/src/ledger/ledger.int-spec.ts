import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const LEDGER = '/api/v1/rounds/2022-t1/ledger';
const as = 'demo-administrator';
let tested: TestedApi;

type Lines = { readonly items: readonly unknown[]; readonly next?: string };

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as, body: { ...roundBody(), reserveCents: 100_000 } });
  const writer = new JournalWriter(suite().database, '2022-t1');
  await writer.receive('application/2022-t1/gm0518-1', applicationReceived());
}, 300_000);
afterAll(() => tested?.api.close());

test('the ledger of a round tells what stands on each account and what room is left', async () => {
  const { status, body } = await tested.get(LEDGER, { as });
  expect(status).toBe(200);
  expect(body).toMatchObject({ reserveCents: 100_000, requestedCents: 8_000_000, awardedCents: 0, balanced: true });
  const { ceilingCents, roomCents, freeCents } = body as unknown as Record<string, number>;
  expect([roomCents, freeCents]).toEqual([ceilingCents, ceilingCents! - 100_000]);
});

test('its lines are listed with their facts, a page at a time', async () => {
  const first = await tested.get(`${LEDGER}/lines?limit=2`, { as });
  expect((first.body as unknown as Lines).items).toMatchObject([
    { account: 'CEILING', factType: 'roundDrafted', stream: 'funding-round/2022-t1', position: 1 },
    { account: 'RESERVE', cents: 100_000 },
  ]);
  const { next = '' } = first.body as unknown as Lines;
  const second = await tested.get(`${LEDGER}/lines?limit=2&after=${encodeURIComponent(next)}`, { as });
  expect((second.body as unknown as Lines).items).toMatchObject([{ account: 'REQUESTED', cents: 8_000_000 }]);
  expect(second.body).not.toHaveProperty('next');
});

test('they are exported as CSV, of one account if asked', async () => {
  const { text, headers } = await tested.get(`${LEDGER}/lines?format=csv&account=REQUESTED`, { as });
  expect(headers['content-type']).toContain('text/csv');
  const [head, line] = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(head).toBe('id,at,account,cents,factType,stream,position');
  expect(line).toContain('REQUESTED,8000000,applicationReceived,application/2022-t1/gm0518-1,1');
});

test('what would follow from another ceiling is shown, and nothing is decided', async () => {
  const before = (await tested.get(LEDGER, { as })).body;
  const { status, body } = await tested.get(`${LEDGER}/ceiling-consequences?ceilingCents=300000`, { as });
  expect(status).toBe(200);
  expect(body).toMatchObject({ possible: true, lowestCents: 0, roomCents: 300_000, freeCents: 200_000, shortCents: 0 });
  expect((await tested.get(LEDGER, { as })).body).toEqual(before);
});

test.each([
  ['a municipality may not see it', LEDGER, 'demo-gm0518', 403],
  ['a round that is not there has none', '/api/v1/rounds/2099/ledger', as, 404],
  ['a cursor of another list is refused', `${LEDGER}/lines?after=bm9uc2Vuc2U`, as, 400],
])('%s', async (_, path, who, status) => {
  expect((await tested.get(path, { as: who })).status).toBe(status);
});

test.each([0.5, -1, 2 ** 53])('a tranche of %d cents is refused before it reaches the round', async (cents) => {
  const asked = { as: 'demo-administrator', body: { cents } };
  const answered = await tested.post('/api/v1/rounds/2022-t1/ledger/tranches', asked);
  expect(answered).toMatchObject({ status: 422, body: { errors: [{ field: 'cents' }] } });
});

import { jest } from '@jest/globals';
import type { ApplicationReceipt } from '@ronde/domain';
import { JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';
import { readSheet } from 'read-excel-file/node';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;

const LIST = '/api/v1/rounds/2022-t1/applications';
const as = 'demo-administrator';
const MANY = 10_000;

type Row = { readonly id: string; readonly leadMunicipality: string; readonly flags: readonly string[] };
type Page = { readonly items: readonly Row[]; readonly next?: string };

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as, body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  // Rows as ten thousand receipts would have left them.
  await database.query(
    `WITH numbered AS (
       SELECT n, (SELECT array_agg(code ORDER BY code) FROM municipality)[1 + n % 300] AS code FROM generate_series(1, $1) AS n
     ), streams AS (
       INSERT INTO journal_stream (stream, round_id, head_position, head_hash)
       SELECT 'application/2022-t1/' || lower(code) || '-' || n, '2022-t1', 1, repeat('0', 64) FROM numbered
     )
     INSERT INTO application (id, round_id, lead_municipality, partner_municipalities, phase, requested_cents, received_at,
                              content_hash, flags, missing, decision_due_on)
     SELECT '2022-t1/' || lower(code) || '-' || n, '2022-t1', code, '{}', 'RECEIVED', n * 100,
            '2021-09-01T00:00:00Z'::timestamptz + (n / 3) * interval '1 second', 'hash',
            CASE WHEN n % 100 = 0 THEN ARRAY['LATE'] ELSE '{}' END, '{}', '2021-11-15' FROM numbered`,
    [MANY],
  );
  await database.query('ANALYZE application, journal_stream');
});
afterAll(() => tested?.api.close());

async function page(query: string, who = as): Promise<Page> {
  const answered = await tested.get(`${LIST}?${query}`, { as: who });
  expect(answered.status).toBe(200);
  return answered.body as unknown as Page;
}

test('pages go through all of them, each once, in the order they arrived', async () => {
  const seen: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const { items, next: further }: Page = await page(
      `limit=1500${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
    );
    seen.push(...items.map(({ id }) => id));
    next = further;
  }
  expect(seen).toHaveLength(MANY);
  expect(new Set(seen).size).toBe(MANY);
  const rows = await suite().database.query<Row[]>('SELECT id FROM application ORDER BY received_at, id');
  expect(seen).toEqual(rows.map(({ id }) => id));
});

test('ten thousand in one page are all there', async () => {
  const { items, next } = await page(`limit=${MANY}`);
  expect(items).toHaveLength(MANY);
  expect(next).toBeUndefined();
});

test('the last page is read by key like the first: no row before it is touched', async () => {
  const { items } = await page(`limit=${MANY}`);
  const last = items.at(-51) as unknown as { receivedAt: string; id: string };
  const plan = await suite().database.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) SELECT id FROM application
     WHERE round_id = '2022-t1' AND (received_at, id) > ($1, $2) ORDER BY received_at, id LIMIT 50`,
    [last.receivedAt, last.id],
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toContain('application_arrival');
  expect(text).not.toMatch(/Rows Removed by Filter: \d{3,}/);
});

test('it can be searched by name and code, and filtered by flag and phase', async () => {
  for (const name of ['Den%20Haag', 'gravenhage']) {
    const { items } = await page(`search=${name}&limit=1000`);
    expect([...new Set(items.map(({ leadMunicipality }) => leadMunicipality))]).toEqual(['GM0518']);
  }
  expect((await page('search=gm0518&limit=1000')).items.length).toBeGreaterThan(0);
  expect((await page('search=%25&limit=10')).items).toEqual([]);
  expect((await page('flag=LATE&limit=1000')).items).toHaveLength(100);
  expect((await page('phase=CLOSED')).items).toEqual([]);
  expect(await tested.get(`${LIST}?flag=NONSENSE`, { as })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'flag' }] },
  });
});

test('a municipality sees the applications it leads, and no others', async () => {
  const { items } = await page('limit=10000', 'demo-gm0518');
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map(({ leadMunicipality }) => leadMunicipality))).toEqual(new Set(['GM0518']));
});

test('the export has every row, and nothing in it is a formula', async () => {
  await suite().database.query(
    `UPDATE application SET content_hash = '=1+1', case_reference = '=cmd|calc' WHERE id LIKE '%-10000'`,
  );
  const { status, headers, text } = await tested.get(`${LIST}?format=csv`, { as });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="applications-2022-t1.csv"',
  });
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(MANY + 1);
  expect(lines[0]).toMatch(/^\uFEFFid,leadMunicipality,leadName,/);
  expect(lines.at(-1)).toContain(`"'=cmd|calc"`);
  expect(lines.some((line) => line.split(',').some((cell) => /^[=+@]/.test(cell)))).toBe(false);
});

test('the export is a workbook as well: every row, amounts and days to reckon with, and no formula', async () => {
  const { status, headers, bytes } = await tested.get(`${LIST}?format=xlsx`, { as });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="applications-2022-t1.xlsx"',
  });
  const [names = [], ...rows] = await readSheet(bytes);
  expect(rows).toHaveLength(MANY);
  const [first = []] = rows;
  expect(typeof first[names.indexOf('requested')]).toBe('number');
  expect(first[names.indexOf('receivedAt')]).toBeInstanceOf(Date);
  expect(rows.at(-1)).toContain('=cmd|calc');
});

test('an application tells everybody its state and officials the assessment; each is told what they can do', async () => {
  const asked = { as: 'demo-gm0363', body: applicationBody({ leadMunicipality: 'GM0363' }) };
  const handedIn = await tested.post(LIST, asked);
  const file = `${LIST}/${String(handedIn.body['code'])}`;
  const own = await tested.get(file, { as: 'demo-gm0363' });
  expect(own).toMatchObject({
    status: 200,
    headers: { etag: '"1"' },
    body: {
      phase: 'RECEIVED',
      leadMunicipality: { code: 'GM0363', name: 'Amsterdam' },
      projects: [{ title: 'Oumnia Works' }],
    },
  });
  expect(own.body['deadlines']).toEqual([
    {
      ...{ code: 'DECISION', done: false, dueOn: '2021-11-15', planOn: '2021-11-15', article: 'Awb 4:13(2)' },
      ...{ provisional: false, suspendedSince: null },
      explanation: {
        nl: expect.stringMatching(/^15 november 2021\. 8 weken na maandag 20 september 2021.*\(Awb 4:13\(2\)\)/),
        en: expect.stringMatching(/^15 November 2021\. 8 weeks after Monday 20 September 2021/),
      },
    },
  ]);
  expect(own.body).not.toHaveProperty('work');
  const official = await tested.get(file, { as });
  expect(official.body).toHaveProperty('work');
  const actions = official.body['possibleActions'] as unknown as {
    action: string;
    allowed: boolean;
    code?: string;
    why?: string;
  }[];
  expect(actions.find(({ action }) => action === 'moveDeadline')).toEqual({ action: 'moveDeadline', allowed: true });
  expect(actions.find(({ action }) => action === 'decideAward')).toMatchObject({ allowed: false, code: 'WRONG_ROLE' });
  expect(actions.filter(({ allowed, why }) => !allowed && !why)).toEqual([]);
  // What may be done depends on who asks and on the day, not only on the version of the file.
  const headers = { 'if-none-match': '"1"' };
  expect(await tested.get(file, { as: 'demo-approver-jenv', headers })).toMatchObject({
    status: 200,
    headers: { etag: '"1"' },
  });
  expect(await tested.get(file, { as: 'demo-gm0599' })).toMatchObject({ status: 403 });
});

test('supplements and withdrawals are stored, acknowledged and signalled without the engine', async () => {
  const asked = { as: 'demo-gm0599', body: applicationBody({ leadMunicipality: 'GM0599', present: ['BUDGET'] }) };
  const { body } = await tested.post(LIST, asked);
  const file = `${LIST}/${String(body['code'])}`;
  await new JournalWriter(suite().database, '2022-t1').decide(`application/${String(body['applicationId'])}`, [
    {
      type: 'supplementRequested',
      data: { deficiencies: ['BUDGET'], dueOn: '2021-10-15', dueAt: '2021-10-15T21:59:59.999Z' },
    },
  ]);
  const supplement = { supplied: ['ACTION_PLAN', 'CO_FUNDING'], explanation: 'as asked' };
  expect(await tested.post(`${file}/supplement`, { as: 'demo-gm0599', body: supplement })).toMatchObject({
    status: 201,
    body: { position: 3 },
  });
  expect(
    await tested.post(`${file}/withdrawal`, { as: 'demo-gm0599', body: { projectIds: 'ALL', reason: 'another plan' } }),
  ).toMatchObject({
    status: 201,
    body: { position: 4 },
  });
  const stream = `application/${String(body['applicationId'])}`;
  const messages = await suite().database.query<{ type: ApplicationReceipt['type'] }[]>(
    `SELECT payload -> 'payload' -> 'fact' ->> 'type' AS type FROM outbox WHERE stream = $1 AND kind = 'engine' ORDER BY id`,
    [stream],
  );
  expect(messages.map(({ type }) => type)).toEqual(['applicationReceived', 'supplementReceived', 'withdrawalReceived']);
  const kinds = await suite().database.query<{ kind: string }[]>(
    'SELECT kind FROM submission WHERE stream = $1 ORDER BY position',
    [stream],
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['application', 'supplement', 'withdrawal']);
  const journal = await tested.get(`${file}/journal`, { as: 'demo-auditor' });
  expect((journal.body['items'] as unknown as { reason: string | null }[]).at(-1)?.reason).toBe('another plan');
  const check = await tested.get(`/api/v1/journal/verification?stream=${stream}`, { as: 'demo-auditor' });
  expect(check).toMatchObject({ status: 200, body: { whole: true, facts: 4 } });
  expect(await tested.get(`${file}/journal`, { as: 'demo-gm0599' })).toMatchObject({ status: 403 });
});

test('the figures of the round are counted from its rows', async () => {
  const figures = await tested.get('/api/v1/rounds/2022-t1/figures', { as });
  expect(figures).toMatchObject({
    status: 200,
    body: { applications: MANY + 2, ceilingCents: 700_000_000, awardedCents: 0 },
  });
  expect(await tested.get('/api/v1/rounds?limit=1', { as: 'demo-gm0518' })).toMatchObject({
    status: 200,
    body: { items: [{ roundId: '2022-t1' }] },
  });
});

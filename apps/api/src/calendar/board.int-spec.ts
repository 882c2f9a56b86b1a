import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const BOARD = '/api/v1/rounds/2022-t1/board';

interface File {
  readonly code: string;
  readonly components: readonly string[];
  readonly decisionWorkingDaysLeft: number;
  readonly waits: readonly { readonly code: string; readonly responsible: string; readonly person: string | null }[];
}

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518,GM0363}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
  for (const leadMunicipality of ['GM0518', 'GM0363'])
    await tested.post('/api/v1/rounds/2022-t1/applications', {
      as: `demo-${leadMunicipality.toLowerCase()}`,
      body: applicationBody({ leadMunicipality }),
    });
  await database.query(
    `INSERT INTO deadline (stream, code, round_id, due_on, due_at, explanation)
     VALUES ('application/2022-t1/gm0518-1', 'SUPPLEMENT', '2022-t1', '2021-10-01', '2021-10-01T22:00:00Z', 'Awb 4:5'),
            ('application/2022-t1/gm0363-1', 'COMPLETENESS', '2022-t1', '2021-10-08', NULL, 'assumption')`,
  );
  await database.query(
    `INSERT INTO task (id, round_id, kind, subject, role, ministry, status, claimed_by, due_on, due_at, reminders, escalated, opened_at)
     VALUES ('2022-t1/gm0363-1/check', '2022-t1', 'COMPLETENESS_CHECK', 'application/2022-t1/gm0363-1', 'ADMINISTRATOR', 'JENV',
             'CLAIMED', 'demo-administrator', '2021-10-08', '2021-10-08T22:00:00Z', 0, false, now())`,
  );
});
afterAll(() => tested?.api.close());

async function read(query = ''): Promise<readonly File[]> {
  const { body } = await tested.get(`${BOARD}${query}`, { as: 'demo-administrator' });
  return body['items'] as unknown as readonly File[];
}

test('shows every file by the name of its municipality, with whose turn it is, who took it, and what is left of the term', async () => {
  const [theHague, amsterdam] = await read();
  expect(amsterdam).toMatchObject({
    code: 'gm0363-1',
    decisionWorkingDaysLeft: 40,
    waits: [{ code: 'COMPLETENESS', responsible: 'JENV/ADMINISTRATOR', person: 'demo-administrator' }],
  });
  expect(theHague).toMatchObject({
    code: 'gm0518-1',
    waits: [{ code: 'SUPPLEMENT', responsible: 'GM0518', person: null }],
  });
});

test.each([
  ['?search=GRAVEN', ['gm0518-1']],
  ['?search=gm0363', ['gm0363-1']],
  ['?responsible=APPLICANT', ['gm0518-1']],
  ['?responsible=JENV/ADMINISTRATOR', ['gm0363-1']],
  ['?responsible=SZW/ASSESSOR', []],
  ['?phase=CLOSED', []],
  ['?component=EVALUATION&search=graven', []],
])('is narrowed by %s', async (query, codes) => {
  expect((await read(query)).map(({ code }) => code)).toEqual(codes);
});

test('downloads as narrowed', async () => {
  const { text } = await tested.get(`${BOARD}?format=csv&responsible=APPLICANT`, { as: 'demo-auditor' });
  const [head, ...lines] = text.trim().split('\r\n');
  expect(head).toContain('waitsFor,waitsForWhat,waitsUntil');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('GM0518,SUPPLEMENT,2021-10-01');
});

test.each([
  ['demo-gm0518', 403],
  ['demo-operator', 403],
  ['demo-assessor-szw', 200],
])('%s gets %i', async (as, status) => {
  expect((await tested.get(BOARD, { as })).status).toBe(status);
});

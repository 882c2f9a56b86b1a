import { jest } from '@jest/globals';
import { TOLD_APPLICATION, TOLD_ROUND, JournalWriter, people, toldRound, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const FILE = `/api/v1/rounds/${TOLD_ROUND}/applications/gm0518-1`;
const ABSENT = 'test-somebody-absent';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await toldRound(database);
  const journal = new JournalWriter(database, TOLD_ROUND);
  const settled = { caseReference: 'VG-1', awardedCents: 6_000_000, spentCents: 5_000_000, settledCents: 5_000_000 };
  const data = { ...settled, toRepayCents: 1_000_000, grounds: ['NOT_FULLY_EXECUTED'], actingFor: ABSENT };
  await journal.decide(`application/${TOLD_APPLICATION}`, [{ type: 'settlementDecided', data }], people.approver);
  const told = {
    decision: 'SETTLEMENT',
    caseReference: 'VG-1',
    notifiedOn: '2023-12-21',
    objectionEndsOn: '2024-02-01',
  };
  await journal.decide(`application/${TOLD_APPLICATION}`, [{ type: 'decisionNotified', data: told }]);
  await tested.post(`${FILE}/objections`, { as: 'demo-gm0518', body: { decision: 'SETTLEMENT', grounds: 'Volgt.' } });
});
afterAll(() => tested?.api.close());

test('the objection knows who decided and for whom, so that neither hears it', async () => {
  const { body } = await tested.get(`${FILE}/objections/1`, { as: 'demo-administrator' });
  expect(body['against']).toMatchObject({ decidedBy: people.approver.id, decidedFor: ABSENT });
});

test('the applicant reads of neither: not in the file, not in the objection', async () => {
  for (const path of [FILE, `${FILE}/objections/1`, `${FILE}/objections`]) {
    const { status, text } = await tested.get(path, { as: 'demo-gm0518' });
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(text).not.toContain(ABSENT);
    expect(text).not.toContain('decidedBy');
  }
});

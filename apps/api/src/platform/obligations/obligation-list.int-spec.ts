import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, roundDrafted, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(600_000);
const suite = withDatabase();
const roundId = '2022-t1';
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
  const journal = new JournalWriter(suite().database, roundId);
  await journal.receive(`funding-round/${roundId}`, roundDrafted({ roundId }));
  for (const code of ['gm0518', 'gm0599']) {
    const applicationId = `${roundId}/${code}-1`;
    const leadMunicipality = code.toUpperCase();
    await journal.receive(
      `application/${applicationId}`,
      applicationReceived({ roundId, applicationId, leadMunicipality }),
    );
    const due = { dueOn: '2023-03-01', dueAt: '2023-03-01T23:00:00.000Z' };
    for (const projectId of ['p1', 'p2']) {
      const evaluationId = `${applicationId}/${projectId}`;
      const opening = { evaluationId, roundId, applicationId, projectId, ...due };
      await journal.decide(`evaluation/${evaluationId}`, [{ type: 'evaluationOpened', data: opening }]);
    }
    const opening = { monitoringId: applicationId, roundId, applicationId, ...due };
    await journal.decide(`monitoring/${applicationId}`, [{ type: 'monitoringOpened', data: opening }]);
  }
});
afterAll(() => tested?.api.close());

type Listed = Readonly<Record<string, unknown>>;

async function everyPage(path: string, as: string): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let after = ''; ;) {
    const { status, body } = await tested.get(`/api/v1/rounds/${roundId}/${path}?limit=3${after}`, { as });
    expect(status).toBe(200);
    found.push(...(body['items'] as unknown as Listed[]));
    if (body['next'] === undefined) return found;
    after = `&after=${encodeURIComponent(String(body['next']))}`;
  }
}

test.each([
  ['evaluations', 'evaluationId', 4],
  ['monitorings', 'monitoringId', 2],
] as const)('the %s of a round are listed in pages, each once and with why it is due then', async (path, id, count) => {
  const listed = await everyPage(path, 'demo-administrator');
  expect(new Set(listed.map((row) => row[id])).size).toBe(count);
  expect(listed).toHaveLength(count);
  expect(listed[0]).toMatchObject({
    dueOn: '2023-03-01',
    due: { planOn: '2023-03-01', article: 'assumption', explanation: { nl: expect.stringContaining('1 maart 2023') } },
    possibleActions: expect.any(Array),
  });
});

test('a municipality sees its own only', async () => {
  const listed = await everyPage('evaluations', 'demo-gm0518');
  expect([...new Set(listed.map(({ municipality }) => municipality))]).toEqual(['GM0518']);
});

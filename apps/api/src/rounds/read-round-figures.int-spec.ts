import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, projectRequest, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const as = 'demo-administrator';
let tested: TestedApi;
let journal: JournalWriter;

const award = (code: string, awardedCents: number) => {
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents };
  const lines = [{ ...line, evaluationDuty: false, rorDuty: false }];
  return {
    type: 'awardDecided',
    data: { caseReference: `VG-${code}`, allocationId: 'a1', lines, totalCents: awardedCents },
  };
};

/** An application for 8,000,000 cents to which all of this happened. */
async function file(code: string, leadMunicipality: string, facts: object[], projects = [projectRequest()]) {
  const applicationId = `2022-t1/${code}`;
  const stream = `application/${applicationId}`;
  await journal.receive(stream, applicationReceived({ applicationId, leadMunicipality, projects }));
  if (facts.length > 0) await journal.decide(stream, facts as Fact[]);
}

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as, body: roundBody() });
  journal = new JournalWriter(suite().database, '2022-t1');
  await file('gm0518-1', 'GM0518', [award('1', 7_000_000)], [projectRequest({ intervention: 'THEATRE' })]);
  await file('gm0363-1', 'GM0363', [award('2', 0)]);
  await file('gm0344-1', 'GM0344', []);
  await file('gm0599-1', 'GM0599', []);
  await suite().database.query(`UPDATE application SET outcome = 'WITHDRAWN' WHERE id = '2022-t1/gm0599-1'`);
});
afterAll(() => tested?.api.close());

test('what was requested is followed to what is awarded: withdrawn, refused, cut or not decided yet', async () => {
  const { status, body } = await tested.get('/api/v1/rounds/2022-t1/figures', { as });
  expect(status).toBe(200);
  expect(body['requestedToAwarded']).toEqual({
    ...{ requestedCents: 32_000_000, withdrawnCents: 8_000_000, refusedCents: 8_000_000 },
    ...{ cutCents: 1_000_000, undecidedCents: 8_000_000, awardedCents: 7_000_000 },
  });
});

test('what was asked and awarded is counted by type of intervention, and apart where none is named', async () => {
  const { body } = await tested.get('/api/v1/rounds/2022-t1/figures', { as });
  expect(body['interventions']).toEqual([
    { intervention: 'THEATRE', projects: 1, requestedCents: 8_000_000, awardedCents: 7_000_000 },
    { intervention: null, projects: 3, requestedCents: 24_000_000, awardedCents: 0 },
  ]);
});

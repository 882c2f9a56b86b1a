import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { readFileSync } from 'node:fs';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

interface Sample {
  readonly applications: readonly { readonly code: string; readonly partners: readonly string[] }[];
  readonly expected: { readonly figures: { readonly municipalitiesReached: number } };
}

const suite = withDatabase();
const as = 'demo-administrator';
const file = new URL('../../../../samples/2022-illustrative.json', import.meta.url);
const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;
let tested: TestedApi;
afterAll(() => tested?.api.close());

test('the sample round reaches as many municipalities as it says, over the regions as among the figures', async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as, body: roundBody() });
  const journal = new JournalWriter(suite().database, '2022-t1');
  for (const { code, partners } of sample.applications) {
    const applicationId = `2022-t1/${code}`;
    const leadMunicipality = code.slice(0, 6).toUpperCase();
    const received = { applicationId, leadMunicipality, partnerMunicipalities: partners };
    await journal.receive(`application/${applicationId}`, applicationReceived(received));
    const amounts = { requestedCents: 8_000_000, awardedCents: 7_000_000 };
    const lines = [{ projectId: 'p1', component: 'RESILIENCE', ...amounts, evaluationDuty: false, rorDuty: false }];
    const data = { caseReference: `VG-${code}`, allocationId: 'a1', lines, totalCents: 7_000_000 };
    await journal.decide(`application/${applicationId}`, [{ type: 'awardDecided', data } as Fact]);
  }
  const { body: reach } = await tested.get('/api/v1/rounds/2022-t1/reach', { as });
  const { body: figures } = await tested.get('/api/v1/rounds/2022-t1/figures', { as });
  const { municipalitiesReached: expected } = sample.expected.figures;
  expect(reach['municipalitiesReached']).toBe(expected);
  expect(figures['municipalitiesReached']).toBe(expected);
  const regions = reach['regions'] as unknown as readonly { readonly reached: number }[];
  expect(regions.reduce((sum, { reached }) => sum + reached, 0)).toBe(expected);
});

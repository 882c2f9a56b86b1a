import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const as = 'demo-administrator';
let tested: TestedApi;
let journal: JournalWriter;

interface Reach {
  readonly municipalitiesReached: number;
  readonly regions: readonly {
    code: string;
    name: string;
    municipalities: number;
    takingPart: number;
    reached: number;
  }[];
  readonly municipalities: readonly { code: string; reached: boolean }[];
}

/** An application for 8,000,000 cents, and what was awarded, if it was decided. */
async function file(leadMunicipality: string, partnerMunicipalities: string[], awardedCents?: number) {
  const code = `${leadMunicipality.toLowerCase()}-1`;
  const applicationId = `2022-t1/${code}`;
  const stream = `application/${applicationId}`;
  await journal.receive(stream, applicationReceived({ applicationId, leadMunicipality, partnerMunicipalities }));
  if (awardedCents === undefined) return;
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents };
  const lines = [{ ...line, evaluationDuty: false, rorDuty: false }];
  const data = { caseReference: `VG-${code}`, allocationId: 'a1', lines, totalCents: awardedCents };
  await journal.decide(stream, [{ type: 'awardDecided', data } as Fact]);
}

async function reach(): Promise<Reach> {
  const { status, body } = await tested.get('/api/v1/rounds/2022-t1/reach', { as });
  expect(status).toBe(200);
  return body as unknown as Reach;
}

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as, body: roundBody() });
  journal = new JournalWriter(suite().database, '2022-t1');
  await file('GM0518', ['GM1916', 'GM0599'], 7_000_000);
  await file('GM0363', [], 0);
  await file('GM0599', ['GM0363']);
});
afterAll(() => tested?.api.close());

test('counts each municipality once, whether it leads or takes part, as the figures of the round do', async () => {
  const { municipalitiesReached, regions } = await reach();
  const figures = await tested.get('/api/v1/rounds/2022-t1/figures', { as });
  expect(municipalitiesReached).toBe(3);
  expect(figures.body['municipalitiesReached']).toBe(municipalitiesReached);
  expect(regions.reduce((sum, { reached }) => sum + reached, 0)).toBe(municipalitiesReached);
});

test('gives the 25 safety regions, together the 342 municipalities, with who takes part in them', async () => {
  const { regions } = await reach();
  expect(regions).toHaveLength(25);
  expect(regions.reduce((sum, { municipalities }) => sum + municipalities, 0)).toBe(342);
  expect(regions.filter(({ takingPart }) => takingPart > 0)).toEqual([
    { code: 'VR13', name: 'Amsterdam-Amstelland', municipalities: 6, takingPart: 1, reached: 0 },
    { code: 'VR15', name: 'Haaglanden', municipalities: 9, takingPart: 2, reached: 2 },
    { code: 'VR17', name: 'Rotterdam-Rijnmond', municipalities: 13, takingPart: 1, reached: 1 },
  ]);
});

test('says of each municipality in what it takes part, and of one that leads what it asked and got', async () => {
  const { municipalities } = await reach();
  expect(municipalities).toEqual([
    {
      ...{ code: 'GM0363', name: 'Amsterdam', safetyRegion: 'VR13', reached: false },
      applications: [
        { applicationId: '2022-t1/gm0363-1', as: 'LEAD' },
        { applicationId: '2022-t1/gm0599-1', as: 'PARTNER' },
      ],
      ...{ requestedCents: 8_000_000, awardedCents: 0 },
    },
    {
      ...{ code: 'GM0518', name: "'s-Gravenhage", safetyRegion: 'VR15', reached: true },
      applications: [{ applicationId: '2022-t1/gm0518-1', as: 'LEAD' }],
      ...{ requestedCents: 8_000_000, awardedCents: 7_000_000 },
    },
    {
      ...{ code: 'GM0599', name: 'Rotterdam', safetyRegion: 'VR17', reached: true },
      applications: [
        { applicationId: '2022-t1/gm0518-1', as: 'PARTNER' },
        { applicationId: '2022-t1/gm0599-1', as: 'LEAD' },
      ],
      ...{ requestedCents: 8_000_000, awardedCents: null },
    },
    {
      ...{ code: 'GM1916', name: 'Leidschendam-Voorburg', safetyRegion: 'VR15', reached: true },
      applications: [{ applicationId: '2022-t1/gm0518-1', as: 'PARTNER' }],
      ...{ requestedCents: null, awardedCents: null },
    },
  ]);
});

test.each([
  ['a municipality', '2022-t1', 'demo-gm0518', 403],
  ['an assessor', '2022-t1', 'demo-assessor-szw', 200],
  ['an auditor', '2022-t1', 'demo-auditor', 200],
  ['somebody who asks for another round', '2099-r1', 'demo-administrator', 404],
])('answers %s', async (_, round, who, status) => {
  expect((await tested.get(`/api/v1/rounds/${round}/reach`, { as: who })).status).toBe(status);
});

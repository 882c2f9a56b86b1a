import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

const suite = withDatabase();
const LIST = '/api/v1/rounds/2022-t1/publication-list';
const applicant = { as: 'demo-gm0363' };
let tested: TestedApi;
let journal: JournalWriter;

const award = (code: string, cents: number) => {
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: cents };
  const lines = [{ ...line, evaluationDuty: false, rorDuty: false }];
  return { type: 'awardDecided', data: { caseReference: `VG-${code}`, allocationId: 'a1', lines, totalCents: cents } };
};
const notified = (code: string) => ({
  type: 'decisionNotified',
  data: {
    ...{ decision: 'AWARD', caseReference: `VG-${code}`, notifiedOn: '2021-12-20' },
    ...{ objectionEndsOn: '2022-01-31', paymentDueOn: '2022-01-31' },
  },
});
const returned = (code: string) => ({
  type: 'notificationReturned',
  data: {
    ...{ decision: 'AWARD', caseReference: `VG-${code}`, notifiedOn: '2021-12-20' },
    ...{ returnedOn: '2021-12-27', cause: 'WRONG_ADDRESS' },
  },
});

/** An application to which all of this happened. */
async function file(code: string, leadMunicipality: string, partnerMunicipalities: string[], facts: object[]) {
  const stream = `application/2022-t1/${code}`;
  const applicationId = `2022-t1/${code}`;
  await journal.receive(stream, applicationReceived({ applicationId, leadMunicipality, partnerMunicipalities }));
  await journal.decide(stream, facts as Fact[]);
}

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  journal = new JournalWriter(suite().database, '2022-t1');
  await file('gm0518-1', 'GM0518', ['GM0603', 'GM0629'], [award('1', 7_000_000), notified('1')]);
  await file('gm0363-1', 'GM0363', [], [award('2', 1_050_025), notified('2')]);
  await file('gm0344-1', 'GM0344', [], [award('3', 500_000)]);
  await file('gm0599-1', 'GM0599', [], [award('4', 600_000), notified('4'), returned('4')]);
});
afterAll(() => tested?.api.close());

test('awards are published once they were notified, by name, and nothing of their content', async () => {
  const { status, body } = await tested.get(LIST, applicant);
  expect(status).toBe(200);
  expect(body).toMatchObject({ roundId: '2022-t1', year: 2022, totalCents: 8_050_025 });
  expect(body['items']).toEqual([
    {
      ...{ municipality: { code: 'GM0518', name: "'s-Gravenhage" }, awardedCents: 7_000_000 },
      partners: [
        { code: 'GM0603', name: 'Rijswijk (ZH.)' },
        { code: 'GM0629', name: 'Wassenaar' },
      ],
      ...{ notifiedOn: '2021-12-20', caseReference: 'VG-2022-T1-2021-0001' },
    },
    {
      ...{ municipality: { code: 'GM0363', name: 'Amsterdam' }, awardedCents: 1_050_025, partners: [] },
      ...{ notifiedOn: '2021-12-20', caseReference: 'VG-2022-T1-2021-0002' },
    },
  ]);
});

test('the list can be taken away for a spreadsheet', async () => {
  const { headers, text } = await tested.get(`${LIST}?format=csv`, applicant);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
  const [columns, hague, amsterdam, end] = text.split('\r\n');
  expect(columns).toBe('\uFEFFyear,municipality,code,onBehalfOf,awardedCents,notifiedOn,caseReference,regulation');
  expect(hague).toContain('GM0518,"Rijswijk (ZH.), Wassenaar",7000000,2021-12-20,VG-2022-T1-2021-0001');
  expect(amsterdam).toContain('2022,Amsterdam,GM0363,,1050025,2021-12-20,VG-2022-T1-2021-0002');
  expect(end).toBe('');
});

test('a round that does not exist publishes nothing', async () => {
  expect(await tested.get('/api/v1/rounds/2099/publication-list', applicant)).toMatchObject({
    status: 404,
    body: { code: 'NOT_FOUND' },
  });
});

describe('the public register', () => {
  const REGISTER = '/api/v1/public-register';

  test('is read by anybody, and holds what was notified and nothing that waits or came back', async () => {
    const { status, body } = await tested.get(REGISTER);
    expect([status, body['totalCents']]).toEqual([200, 8_050_025]);
    expect(body['items']).toMatchObject([
      { year: 2022, roundId: '2022-t1', municipality: { code: 'GM0518' }, awardedCents: 7_000_000 },
      { municipality: { code: 'GM0363' }, awardedCents: 1_050_025, notifiedOn: '2021-12-20' },
    ]);
  });

  test.each([
    ['of another year', '?year=2021', []],
    ['of a municipality', '?municipality=GM0363', ['GM0363']],
    ['of a municipality that takes part in another application', '?municipality=GM0629', ['GM0518']],
  ])('is asked for the awards %s', async (_, query, codes) => {
    const { body } = await tested.get(`${REGISTER}${query}`);
    const items = body['items'] as unknown as readonly { readonly municipality: { readonly code: string } }[];
    expect(items.map(({ municipality }) => municipality.code)).toEqual(codes);
  });

  test('is taken away as CSV', async () => {
    const { headers, text } = await tested.get(`${REGISTER}?format=csv&municipality=GM0363`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text).toContain('2022,Amsterdam,GM0363,,1050025,2021-12-20,VG-2022-T1-2021-0002');
  });

  test('says of a rehearsal that it is one', async () => {
    const asked = async () => (await tested.get(`${REGISTER}?municipality=GM0363`)).body['items'];
    await rehearsed(true);
    expect(await asked()).toMatchObject([{ rehearsal: true }]);
    await rehearsed(false);
    expect(await asked()).toMatchObject([{ rehearsal: false }]);
  });
});

/** Whether the round is a rehearsal. */
async function rehearsed(on: boolean): Promise<void> {
  await suite().database.query(`UPDATE round SET terms = jsonb_set(terms, '{rehearsal}', $1::jsonb)`, [String(on)]);
}

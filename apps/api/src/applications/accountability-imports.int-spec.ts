import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const HEAD = 'application;receivedFromBzkOn;activitiesFinished;auditorsOpinion;spent';
const IMPORTS = '/api/v1/rounds/2022-t1/accountability-imports';
let tested: TestedApi;

/** Two awarded files: of Den Haag and of Amsterdam. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET conducted_now = '2023-07-10T08:00:00Z'`);
  const writer = new JournalWriter(database, '2022-t1');
  const line = { projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 7_000_000 };
  const lines = [{ ...line, evaluationDuty: false, rorDuty: false }];
  for (const leadMunicipality of ['GM0518', 'GM0363']) {
    const id = `2022-t1/${leadMunicipality.toLowerCase()}-1`;
    await writer.receive(`application/${id}`, applicationReceived({ applicationId: id, leadMunicipality }));
    const award = { caseReference: `VG-${id}`, allocationId: 'a', totalCents: 7_000_000, lines };
    await writer.decide(`application/${id}`, [{ type: 'awardDecided', data: award }], people.approver);
  }
});
afterAll(() => tested?.api.close());

interface Line {
  readonly row: number;
  readonly outcome: string;
  readonly faults: readonly { readonly code: string; readonly column: string }[];
}
async function imported(rows: readonly string[], dryRun: boolean): Promise<readonly string[]> {
  const body = { csv: [HEAD, ...rows].join('\r\n'), dryRun };
  const answered = await tested.post(IMPORTS, { as: 'demo-administrator', body });
  const lines = (answered.body as unknown as { rows: readonly Line[] }).rows;
  return lines.map(({ row, outcome, faults }) =>
    [row, outcome, ...faults.map(({ code, column }) => `${code} ${column}`)].join(' '),
  );
}
const facts = async (): Promise<number> => {
  const [{ count }] = await suite().database.query(
    `SELECT count(*)::int AS count FROM journal_fact WHERE type = 'accountabilityReceived'`,
  );
  return count;
};

const GOOD = 'gm0518-1;2023-07-03;yes;UNQUALIFIED;p1=60000.00';
const FAULTY = [
  'gm0599-1;2023-07-03;yes;;p1=1.00',
  'gm0363-1;2023-07-11;yes;;p1=1.00',
  'gm0363;2023-07-03;yes;;p1=1.00',
  'gm0034-1;3 July;maybe;FINE;p1=1,00',
];

describe('an import of accountability information', () => {
  it('tells each faulty row in a dry run, and writes nothing', async () => {
    expect(await imported([GOOD, ...FAULTY], true)).toEqual([
      '2 READY',
      '3 FAULTY NOT_FOUND ',
      '4 FAULTY DATE_INVALID receivedFromBzkOn',
      '5 FAULTY FIELD_INVALID application',
      expect.stringMatching(/^6 FAULTY FIELD_INVALID receivedFromBzkOn .*activitiesFinished .*spent .*auditorsOpinion/),
    ]);
    expect(await facts()).toBe(0);
  });

  it('registers the good rows and leaves the faulty ones out', async () => {
    expect((await imported([GOOD, FAULTY[0]!], false)).map((row) => row.slice(0, 12))).toEqual([
      '2 REGISTERED',
      '3 FAULTY NOT',
    ]);
    expect(await facts()).toBe(1);
  });

  it('sent again changes nothing', async () => {
    expect(await imported([GOOD], false)).toEqual(['2 REPEATED']);
    expect(await facts()).toBe(1);
  });

  it('with other figures corrects what was told', async () => {
    expect(await imported([GOOD.replace('60000', '50000')], false)).toEqual(['2 REGISTERED']);
    expect(await facts()).toBe(2);
  });

  it('believes neither of two rows about one application', async () => {
    expect(await imported([GOOD, GOOD], true)).toEqual([
      '2 FAULTY FIELD_INVALID application',
      '3 FAULTY FIELD_INVALID application',
    ]);
  });

  it.each([
    ['a file without the names of its columns', 'demo-administrator', { csv: GOOD }, 400],
    ['a municipality', 'demo-gm0518', { csv: HEAD }, 403],
    ['an approver', 'demo-approver-jenv', { csv: HEAD }, 403],
  ])('is refused to %s', async (_, as, body, status) => {
    expect((await tested.post(IMPORTS, { as, body })).status).toBe(status);
  });
});

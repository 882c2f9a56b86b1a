import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { strToU8, zipSync } from 'fflate';
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
interface Report {
  readonly rows: readonly Line[];
}
const told = ({ rows }: Report): readonly string[] =>
  rows.map(({ row, outcome, faults }) =>
    [row, outcome, ...faults.map(({ code, column }) => `${code} ${column}`)].join(' '),
  );
async function imported(rows: readonly string[], dryRun: boolean, separator = ';'): Promise<readonly string[]> {
  const body = { csv: [HEAD.replaceAll(';', separator), ...rows].join('\r\n'), dryRun };
  const answered = await tested.post(IMPORTS, { as: 'demo-administrator', body });
  return told(answered.body as unknown as Report);
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

/** A workbook as a spreadsheet program saves it: texts in their cells, days as numbers with the style of a day. */
function workbook(rows: readonly (readonly (string | { readonly day: number } | boolean)[])[]): string {
  const cell = (value: string | { readonly day: number } | boolean, place: string): string => {
    if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'object') return `<c r="${place}" s="1"><v>${value.day}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map((row, nth) => {
    const cells = row.map((value, at) => cell(value, `${'ABCDE'[at]}${nth + 1}`)).join('');
    return `<row r="${nth + 1}">${cells}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const zipped = zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="SiSa" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`),
  });
  return Buffer.from(zipped).toString('base64');
}

describe('an import of accountability information', () => {
  it('reads a cell between quotes that holds a separator, a quote or a new line', async () => {
    const row = '"gm0518-1",2023-07-03,yes,UNQUALIFIED,"p1=60000.00\n"';
    const broken = 'gm0363-1,2023-07-03,yes,"UN,""QUALIFIED",p1=1.00';
    expect(await imported([row, broken], true, ',')).toEqual([
      '2 READY',
      expect.stringMatching(/^3 FAULTY .*auditorsOpinion/),
    ]);
  });

  it('reads a workbook as it reads CSV, and tells each faulty row', async () => {
    // 3 July 2023 is day 45110 of a spreadsheet
    const xlsx = workbook([
      HEAD.split(';'),
      ['gm0518-1', { day: 45_110 }, 'yes', 'UNQUALIFIED', 'p1=60000.00'],
      ['gm0363-1', '2023-07-03', true, '', 'p1=1.00'],
      ['gm0363', '2023-07-03', 'yes', '', 'p1=1.00'],
    ]);
    const body = { xlsx, dryRun: true };
    const { status, body: report } = await tested.post(IMPORTS, { as: 'demo-administrator', body });
    expect([status, told(report as unknown as Report)]).toEqual([
      200,
      ['2 READY', '3 READY', '4 FAULTY FIELD_INVALID application'],
    ]);
    expect(await facts()).toBe(0);
  });

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
    ['a text that is no workbook', 'demo-administrator', { xlsx: 'AAAA' }, 400],
    ['a workbook and CSV at once', 'demo-administrator', { xlsx: 'AAAA', csv: HEAD }, 400],
    ['a quote that never ends', 'demo-administrator', { csv: `${HEAD}\n"gm0518-1;` }, 400],
    ['a municipality', 'demo-gm0518', { csv: HEAD }, 403],
    ['an approver', 'demo-approver-jenv', { csv: HEAD }, 403],
  ])('is refused to %s', async (_, as, body, status) => {
    expect((await tested.post(IMPORTS, { as, body })).status).toBe(status);
  });
});

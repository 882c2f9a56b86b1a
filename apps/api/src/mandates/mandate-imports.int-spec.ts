import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { importOf } from '../platform/testing/import-of.js';
import { workbookOf } from '../platform/testing/workbook-of.js';

const suite = withDatabase();
const IMPORTS = '/api/v1/mandate-imports';
const DUTCH = ['Wie', 'Functie', 'Ministerie', 'Mag besluiten over', 'Tot', 'Vanaf', 'Tot en met', 'Ondermandaat'];
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

const granted = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await tested.get('/api/v1/mandates', { as: 'demo-administrator' })).body['items'] ?? [];

const ROWS = [
  [
    'demo-approver-jenv',
    'directeur',
    'JenV',
    'verlening, afwijzing',
    { cents: 125_000_000 },
    { on: '2022-01-01' },
    '',
    'ja',
  ],
  ['demo-approver-szw', 'directeur', 'SZW', 'AWARD', 'Geen grens', '1-1-2022', '31-12-2027', 'nee'],
] as const;

test('a list is tried first: each faulty row is told with all its faults, and nothing is changed', async () => {
  const rows = [
    ROWS[0],
    ['', 'directeur', 'BZK', 'dromen', '1,250', '1/2/2022', 'nooit', 'soms'],
    ['demo-approver-szw', 'directeur', 'SZW', 'AWARD', '', '2023-01-01', '2022-01-01', 'nee'],
    ROWS[0],
  ];
  expect(await importOf(tested, IMPORTS, { xlsx: workbookOf(DUTCH, rows) })).toEqual([
    '2 READY',
    `3 FAULTY ${['holder', 'ministry', 'acts', 'max', 'validFrom', 'validUntil', 'mayDelegate']
      .map((column) => `FIELD_INVALID ${column}`)
      .join(' ')}`,
    '4 FAULTY PERIOD_INVALID validUntil',
    '5 FAULTY FIELD_INVALID holder',
  ]);
  expect(await granted()).toEqual([]);
});

test('with one faulty row nothing is granted', async () => {
  const rows = [ROWS[0], ['x', 'directeur', 'JenV', 'AWARD', '', 'ooit', '', '']];
  const body = { xlsx: workbookOf(DUTCH, rows), dryRun: false };
  expect(await importOf(tested, IMPORTS, body)).toEqual(['2 READY', '3 FAULTY FIELD_INVALID validFrom']);
  expect(await granted()).toEqual([]);
});

test('a good list grants each mandate once, however often it is sent', async () => {
  const body = { xlsx: workbookOf(DUTCH, ROWS), dryRun: false };
  expect(await importOf(tested, IMPORTS, body)).toEqual(['2 DONE', '3 DONE']);
  expect(await granted()).toMatchObject([
    {
      holder: 'demo-approver-jenv',
      acts: ['AWARD', 'REJECT'],
      maxCents: 125_000_000,
      mayDelegate: true,
      validUntil: null,
    },
    { holder: 'demo-approver-szw', maxCents: null, validFrom: '2022-01-01', validUntil: '2027-12-31' },
  ]);
  expect(await importOf(tested, IMPORTS, body)).toEqual(['2 REPEATED', '3 REPEATED']);
  expect(await granted()).toHaveLength(2);
});

test('CSV is read as well, in English too, and its amounts are not misread', async () => {
  const head = 'holder,functionTitle,ministry,acts,max,validFrom,validUntil,mayDelegate';
  const csv = `${head}\n"demo-x","head","JENV","AWARD SETTLE","1.250",2022-01-01,,no`;
  expect(await importOf(tested, IMPORTS, { csv, language: 'en' })).toEqual(['2 FAULTY FIELD_INVALID max']);
  expect(await importOf(tested, IMPORTS, { csv, language: 'nl' })).toEqual(['2 READY']);
});

test.each([
  ['a column that is not there', { csv: 'holder\nx' }, 'demo-administrator', 400],
  [
    'a column nobody knows',
    { csv: 'holder;functie;ministerie;acts;tot;vanaf;tot en met;maximum\nx' },
    'demo-administrator',
    400,
  ],
  ['a workbook that is none', { xlsx: 'AAAA' }, 'demo-administrator', 400],
  ['a municipality', { csv: 'holder\nx' }, 'demo-gm0518', 403],
])('is refused: %s', async (_, body, as, status) => {
  expect(await importOf(tested, IMPORTS, body, as)).toEqual([`refused ${status}`]);
});

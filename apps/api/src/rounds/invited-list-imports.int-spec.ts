import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { importOf } from '../platform/testing/import-of.js';
import { roundBody } from '../platform/testing/bodies.js';
import { workbookOf } from '../platform/testing/workbook-of.js';
import { DraftInvitedListUseCase } from './draft-invited-list.use-case.js';

const suite = withDatabase();
const IMPORTS = '/api/v1/rounds/2022-t1/invited-list-imports';
let tested: TestedApi;
beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
}, 60_000);
afterAll(() => tested?.api.close());

const listOf = (...names: readonly (string | number)[]) =>
  workbookOf(
    ['Gemeente'],
    names.map((name) => [name]),
  );

test('a list of municipalities by name or code is tried first, and each faulty row told', async () => {
  const xlsx = listOf('Amsterdam', 'gm0518', 'Atlantis', "'s-gravenhage", 'UTRECHT', 'Den Bosch');
  expect(await importOf(tested, IMPORTS, { xlsx })).toEqual([
    '2 READY',
    '3 READY',
    '4 FAULTY UNKNOWN_MUNICIPALITY municipality',
    '5 FAULTY FIELD_INVALID municipality',
    '6 READY',
    '7 READY',
  ]);
});

test('a good list becomes one draft of the invited list', async () => {
  const draft = jest
    .spyOn(tested.api.get(DraftInvitedListUseCase, { strict: false }), 'execute')
    .mockResolvedValue({ position: 2 } as never);
  const faulty = { xlsx: listOf('Amsterdam', 'Atlantis'), dryRun: false };
  await importOf(tested, IMPORTS, faulty);
  expect(draft).not.toHaveBeenCalled();
  const body = { csv: '\uFEFFgemeente\r\nAmsterdam\r\n518\r\n', dryRun: false };
  expect(await importOf(tested, IMPORTS, body)).toEqual(['2 DONE', '3 DONE']);
  expect(draft.mock.calls.map(([, roundId, list]) => [roundId, list])).toEqual([
    ['2022-t1', { municipalities: ['GM0363', 'GM0518'] }],
  ]);
});

test('a list of nobody, and a list from a municipality', async () => {
  expect(await importOf(tested, IMPORTS, { csv: 'gemeente\n' })).toEqual([]);
  expect(await importOf(tested, IMPORTS, { csv: 'gemeente\nAmsterdam' }, 'demo-gm0518')).toEqual(['refused 403']);
});

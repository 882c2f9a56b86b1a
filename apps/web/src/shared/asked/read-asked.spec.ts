import type { AskedField } from './asked-field.js';
import { inputsOf } from './asked-field.js';
import { readAsked } from './read-asked.js';

const progress: AskedField = {
  ...{ kind: 'PER_ITEM', name: 'progress', label: '', itemName: 'projectId' },
  items: [
    { value: 'p1', label: '' },
    { value: 'p2', label: '' },
  ],
  columns: [
    { kind: 'AMOUNT', name: 'spentCents', label: '' },
    { kind: 'NUMBER', name: 'percentDone', label: '' },
  ],
};
const asked = (kind: AskedField['kind'], optional = false): AskedField => ({ kind, name: 'a', label: '', optional });

test.each<[string, AskedField, Record<string, unknown>, unknown]>([
  ['a line without its spaces', asked('LINE'), { a: ' Titel ' }, { a: 'Titel' }],
  ['yes', asked('YES_NO'), { a: 'YES' }, { a: true }],
  ['no', asked('YES_NO'), { a: 'NO' }, { a: false }],
  ['a number', asked('NUMBER'), { a: '12' }, { a: 12 }],
  ['an amount in Dutch', asked('AMOUNT'), { a: '1.250,50' }, { a: 125050 }],
  ['a date', asked('DATE'), { a: { day: '4', month: '12', year: '2026' } }, { a: '2026-12-04' }],
  ['a moment in winter', asked('MOMENT'), { a: day('4', '12'), 'a-time': '14:30' }, { a: '2026-12-04T13:30:00.000Z' }],
  ['a moment in summer', asked('MOMENT'), { a: day('4', '7'), 'a-time': '9.05' }, { a: '2026-07-04T07:05:00.000Z' }],
  ['some of a list', asked('SOME'), { a: ['X', 'Y'] }, { a: ['X', 'Y'] }],
  ['all of a list', asked('SOME'), { a: ['X', 'ALL'] }, { a: 'ALL' }],
  ['a tick', asked('CHECK'), { a: ['YES'] }, { a: true }],
  ['no tick', asked('CHECK'), {}, {}],
  ['nothing where that may be', asked('TEXT', true), { a: ' ' }, {}],
])('%s is read', (_, field, typed, body) => {
  expect(readAsked([field], typed as never, 'nl')).toEqual({ body, faults: [] });
});

test.each<[string, AskedField, Record<string, unknown>, string]>([
  ['nothing', asked('LINE'), {}, 'EMPTY'],
  ['no choice', asked('SOME'), { a: [] }, 'EMPTY'],
  ['an amount that can be two amounts', asked('AMOUNT'), { a: '1,250' }, 'AMOUNT'],
  ['half a number', asked('NUMBER'), { a: '1,5' }, 'NUMBER'],
  ['a day that is not there', asked('DATE'), { a: { day: '30', month: '2', year: '2026' } }, 'DATE'],
  ['a day without a time', asked('MOMENT'), { a: day('4', '12') }, 'MOMENT'],
  ['an hour that the clocks skip', asked('MOMENT'), { a: day('29', '3'), 'a-time': '02:30' }, 'MOMENT'],
])('%s is a fault', (_, field, typed, fault) => {
  expect(readAsked([field], typed as never, 'nl').faults).toEqual([{ id: 'a', fault }]);
});

test('every item is read with its columns, and faults stand in the order of the page', () => {
  const typed = { 'progress.p1.spentCents': '100', 'progress.p1.percentDone': '50', 'progress.p2.percentDone': 'half' };
  expect(readAsked([progress], typed, 'nl')).toEqual({
    body: { progress: [{ projectId: 'p1', spentCents: 10000, percentDone: 50 }, { projectId: 'p2' }] },
    faults: [
      { id: 'progress.p2.spentCents', fault: 'EMPTY' },
      { id: 'progress.p2.percentDone', fault: 'NUMBER' },
    ],
  });
});

test('the inputs of a form, as the API counts them', () => {
  expect(inputsOf([progress]).map(({ id, api }) => `${id} = ${api}`)).toEqual([
    'progress = progress',
    'progress.p1.spentCents = progress.0.spentCents',
    'progress.p1.percentDone = progress.0.percentDone',
    'progress.p2.spentCents = progress.1.spentCents',
    'progress.p2.percentDone = progress.1.percentDone',
  ]);
});

function day(one: string, month: string) {
  return { day: one, month, year: '2026' };
}

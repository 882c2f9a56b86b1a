import { foundAwards, yearsOf } from './found-awards.js';

const award = (year: number, name: string, partners: readonly string[] = []) => ({
  ...{ roundId: `${year}-r1`, year, municipality: { code: 'GM0001', name }, awardedCents: 100 },
  ...{ illustrative: false, rehearsal: false },
  partners: partners.map((partner) => ({ code: 'GM0002', name: partner })),
  ...{ notifiedOn: '2021-12-20', caseReference: `VG-${year}-0001`, regulation: 'Stcrt. 2021, 1' },
});
const AWARDS = [award(2023, 'Súdwest-Fryslân'), award(2022, 'Gouda', ['Waddinxveen']), award(2022, 'Delft')];

test.each([
  ['nothing typed', { q: '', year: '' }, ['Súdwest-Fryslân', 'Gouda', 'Delft']],
  ['a name without its accents', { q: ' sudwest', year: '' }, ['Súdwest-Fryslân']],
  ['a partner', { q: 'wadd', year: '' }, ['Gouda']],
  ['a reference', { q: 'vg-2023', year: '' }, ['Súdwest-Fryslân']],
  ['a year', { q: '', year: '2022' }, ['Gouda', 'Delft']],
  ['a year and a name that is not in it', { q: 'sud', year: '2022' }, []],
])('finds by %s', (_, filter, names) => {
  expect(foundAwards(AWARDS, filter).map(({ municipality }) => municipality.name)).toEqual(names);
});

test('offers each year once, latest first', () => {
  expect(yearsOf(AWARDS)).toEqual(['2023', '2022']);
});

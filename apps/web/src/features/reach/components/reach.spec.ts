import type { ReachedMunicipality } from '../api/reach.js';
import { EVERYBODY, shownMunicipalities } from './reach-rows.js';
import { standingOf } from './standing-of.js';
import { shadeOf } from './shade-of.js';
import { MAP_SIZE, TILES } from './tile-layout.js';

const row = (code: string, name: string, safetyRegion: string, awardedCents: number | null): ReachedMunicipality => ({
  ...{ code, name, safetyRegion, awardedCents, requestedCents: awardedCents === null ? null : 900 },
  ...{ reached: awardedCents !== 0, applications: [] },
});
const ALL = [
  row('GM0518', "'s-Gravenhage", 'VR15', 700),
  row('GM0363', 'Amsterdam', 'VR13', 0),
  row('GM1900', 'Súdwest-Fryslân', 'VR02', null),
];

test.each([
  ['nothing chosen: by name, an apostrophe not counted', {}, ['Amsterdam', "'s-Gravenhage", 'Súdwest-Fryslân']],
  ['a name without its accents', { q: ' sudwest' }, ['Súdwest-Fryslân']],
  ['a code', { q: 'gm0363' }, ['Amsterdam']],
  ['a region', { region: 'VR15' }, ["'s-Gravenhage"]],
  ['who is reached', { reached: 'yes' }, ["'s-Gravenhage", 'Súdwest-Fryslân']],
  ['who is not', { reached: 'no' }, ['Amsterdam']],
  [
    'the largest award first, who leads nothing last',
    { sort: 'awarded', order: 'down' },
    ["'s-Gravenhage", 'Amsterdam', 'Súdwest-Fryslân'],
  ],
  ['region', { sort: 'region' }, ['Súdwest-Fryslân', 'Amsterdam', "'s-Gravenhage"]],
])('shows municipalities by %s', (_, filter, expected) => {
  const shown = shownMunicipalities(ALL, { ...EVERYBODY, ...filter });
  expect(shown.map(({ name }) => name)).toEqual(expected);
});

test('the tile map has each of the 25 safety regions once, each on a place of its own inside the map', () => {
  const codes = Array.from({ length: 25 }, (_, nth) => `VR${String(nth + 1).padStart(2, '0')}`);
  expect(TILES.map(({ code }) => code).sort()).toEqual(codes);
  expect(new Set(TILES.map(({ short }) => short)).size).toBe(25);
  expect(new Set(TILES.map(({ column, row: line }) => `${column} ${line}`)).size).toBe(25);
  expect(TILES.every(({ column, row: line }) => column < MAP_SIZE.columns && line < MAP_SIZE.rows)).toBe(true);
});

test.each([
  [0, 10, 'NONE'],
  [4, 10, 'SOME'],
  [5, 10, 'MOST'],
  [9, 10, 'MOST'],
  [10, 10, 'ALL'],
  [0, 0, 'NONE'],
])('%i of %i municipalities is %s', (reached, municipalities, shade) => {
  expect(shadeOf({ reached, municipalities })).toBe(shade);
});

test('a municipality on the map is reached, takes part, or does neither', () => {
  expect([{ reached: true }, { reached: false }, undefined].map(standingOf)).toEqual([
    'REACHED',
    'TAKES_PART',
    'ABSENT',
  ]);
});

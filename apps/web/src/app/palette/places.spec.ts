import { fileOf, filesNamed } from './places.js';

test.each([
  ['2026 gm0518-1', '/rounds/2026/applications/gm0518-1'],
  ['2026-r1 GM518', '/rounds/2026-r1/applications/gm0518-1'],
  ['2026/gm0518-2', '/rounds/2026/applications/gm0518-2'],
  [' 2026 518 ', '/rounds/2026/applications/gm0518-1'],
  ['gm0518', undefined],
  ['Mijn werk', undefined],
])('“%s” leads to %s', (text, address) => {
  expect(fileOf(text)?.to).toBe(address);
});

const FILES = [
  { id: '2027/gm0503-1', leadName: 'Delft' },
  { id: '2027/gm0518-1', leadName: "'s-Gravenhage" },
  { id: '2022-r1/gm0503-1', leadName: 'Delft' },
];

test.each([
  ['delft', ['2027 Delft', '2022-r1 Delft']],
  ['s gravenhage', ["2027 's-Gravenhage"]],
  ['Den Haag', ["2027 's-Gravenhage"]],
  ['d', []],
  ['Atlantis', []],
])('“%s” finds files by their municipality: %j', (text, found) => {
  const places = filesNamed(text, FILES);
  expect(places.map((place) => ('file' in place ? `${place.round} ${place.file}` : place.page))).toEqual(found);
});

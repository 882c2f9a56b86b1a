import { fileOf } from './places.js';

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

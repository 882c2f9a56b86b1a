import fc from 'fast-check';
import { filesOf, idsOf, keptFiles, sizeIn } from './kept-files.js';

const plan = { attachmentId: 'a1', name: 'Plan van aanpak 2 (def).pdf', size: 1_234 };
const budget = { attachmentId: 'b2', name: 'begroting.xlsx', size: 0 };

test('files are kept with a form and read back whole, spaces in their names too', () => {
  expect(filesOf(keptFiles([plan, budget]))).toEqual([plan, budget]);
  expect(filesOf(undefined)).toEqual([]);
});

test('whatever a file is called, it comes back as it was kept', () => {
  const anyFile = fc.record({ attachmentId: fc.stringMatching(/^[0-9a-f]{24}$/), name: fc.string(), size: fc.nat() });
  fc.assert(fc.property(fc.array(anyFile), (files) => expect(filesOf(keptFiles(files))).toEqual(files)));
});

test('the API is sent their ids, and nothing when there are none', () => {
  expect(idsOf(keptFiles([plan, budget]))).toEqual(['a1', 'b2']);
  expect(idsOf([])).toBeUndefined();
});

test.each([
  [0, 1, 'kB'],
  [999_400, 999, 'kB'],
  [1_000_000, 1, 'MB'],
  [10_485_760, 10.5, 'MB'],
])('%d bytes are %d %s', (bytes, size, unit) => {
  expect(sizeIn(bytes)).toEqual({ size, unit });
});

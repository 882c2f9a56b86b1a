import { partsOf, progressLine } from './parts.ts';

it.each<[runs: number, most: number, parts: readonly number[]]>([
  [1_000_000, 250_000, [250_000, 250_000, 250_000, 250_000]],
  [70, 30, [30, 30, 10]],
  [10, 30, [10]],
])('%s runs, at most %s at once', (runs, most, parts) => {
  expect(partsOf(runs, most)).toEqual(parts);
});

it('refuses what is no number of runs', () => {
  expect(() => partsOf(Number.NaN, 10)).toThrow('no number of runs');
});

it('says how far a run is and how long it goes on', () => {
  expect(progressLine(250, 1_000, 60_000)).toBe(
    '250 of 1000 runs of each property held (25 %), 1 min 0 s, about 3 min 0 s to go',
  );
});

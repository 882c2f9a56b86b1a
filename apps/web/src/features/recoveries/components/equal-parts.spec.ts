import { equalParts } from './equal-parts.js';

test.each<[string, number, number, string, readonly (readonly [string, number])[]]>([
  ['one part is all of it', 1_000, 1, '2027-03-15', [['2027-03-15', 1_000]]],
  // 1,000 / 3 = 333, 333 and 334
  [
    ...(['the last part makes up the rest', 1_000, 3, '2027-11-15'] as const),
    [['2027-11-15', 333] as const, ['2027-12-15', 333] as const, ['2028-01-15', 334] as const],
  ],
  [
    ...(['a shorter month has a last day', 200, 2, '2027-01-31'] as const),
    [['2027-01-31', 100] as const, ['2027-02-28', 100] as const],
  ],
  ['no part is no plan', 1_000, 0, '2027-03-15', []],
])('%s', (_, owed, count, first, parts) => {
  expect(equalParts(owed, count, first).map(({ dueOn, amountCents }) => [dueOn, amountCents])).toEqual(parts);
});

test('more parts than a plan may have are sent as one too many, for the API to refuse', () => {
  expect(equalParts(1_000_000, 999_999, '2027-03-15')).toHaveLength(61);
});

import { underspending } from './underspending.js';

/** € 36,500.00 over the 365 days of 2022: € 100.00 a day; a quarter of it is € 9,125.00. */
const AWARDED = 3_650_000;
const on = (day: string, spentCents: number) =>
  underspending(AWARDED, [spentCents], { startsOn: '2022-01-01', endsOn: '2022-12-31', on: day });

describe('underspending', () => {
  it.each([
    ['before the execution nothing is expected', '2021-12-01', 0, undefined],
    // 273 days before 1 October: € 27,300.00 expected, € 18,175.00 is just a quarter of the award behind.
    ['a quarter of the award behind is not flagged', '2022-10-01', 1_817_500, undefined],
    ['a cent more is', '2022-10-01', 1_817_499, 2_730_000],
    ['after the end the whole award is expected', '2023-02-15', 0, AWARDED],
    ['who spent all is never flagged', '2023-02-15', AWARDED, undefined],
  ])('%s', (_, day, spentCents, expectedCents) => {
    expect(on(day, spentCents)?.expectedCents).toBe(expectedCents);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type InterestBearing, statutoryInterest } from './statutory-interest.js';
import { interestRateOn } from './statutory-interest-rates.js';

const debt = (dueOn: string, principalCents: number, more: Partial<InterestBearing> = {}): InterestBearing => ({
  ...{ dueOn, principalCents, receipts: [], interestFree: [] },
  ...more,
});
const half = { receivedOn: '2022-04-10', principalCents: 1_825_000, interestCents: 0 };

/** name, debt, until and including, then each period as days x base @ basis points = cents; worked out by hand */
const CASES: [string, InterestBearing, string, string[]][] = [
  ['on the last day of the term nothing runs', debt('2023-10-30', 2_000_000), '2023-10-30', []],
  [
    // 1 + 30 + 31 days at 6 % of 365; 2,000,000 x 0.06 x 62 / 365 = 20,383.56; then 15 days at 7 % of 366: 5,737.70
    'two years, two rates: rounded down in each',
    debt('2023-10-30', 2_000_000),
    '2024-01-15',
    ['62 x 2000000 @ 600 = 20383', '15 x 2000000 @ 700 = 5737'],
  ],
  [
    // 21 to 30 June, then 1 to 10 July: 3,650,000 x 0.04 x 10 / 365 = 4,000
    'a rate that changes in the middle of a year',
    debt('2023-06-20', 3_650_000),
    '2023-07-10',
    ['10 x 3650000 @ 400 = 4000', '10 x 3650000 @ 600 = 6000'],
  ],
  [
    'half of it came in: that day still counts over the whole',
    debt('2022-03-31', 3_650_000, { receipts: [half] }),
    '2022-04-20',
    ['10 x 3650000 @ 200 = 2000', '10 x 1825000 @ 200 = 1000'],
  ],
  [
    'nothing runs any more once all came in',
    debt('2022-03-31', 1_825_000, { receipts: [half] }),
    '2022-12-31',
    ['10 x 1825000 @ 200 = 1000'],
  ],
  [
    'days that a plan leaves free of interest',
    debt('2022-03-31', 3_650_000, { interestFree: [{ after: '2022-04-10', until: '2022-04-20' }] }),
    '2022-04-30',
    ['10 x 3650000 @ 200 = 2000', '10 x 3650000 @ 200 = 2000'],
  ],
  [
    // 1 April to 31 December is 275 days, then 90; after the full year 73,000 bears interest too
    'after a full year the interest bears interest',
    debt('2021-03-31', 3_650_000),
    '2022-04-10',
    ['275 x 3650000 @ 200 = 55000', '90 x 3650000 @ 200 = 18000', '10 x 3723000 @ 200 = 2040'],
  ],
  [
    // 1 to 29 February
    'a leap year has 366 days',
    debt('2024-01-31', 3_660_000),
    '2024-02-29',
    ['29 x 3660000 @ 700 = 20300'],
  ],
];

describe('statutory interest', () => {
  it.each(CASES)('%s', (_, owed, until, expected) => {
    const periods = statutoryInterest(owed, until);
    expect(periods.map((one) => `${one.days} x ${one.baseCents} @ ${one.basisPoints} = ${one.cents}`)).toEqual(
      expected,
    );
  });

  it('of a day before the first rate is not guessed', () => {
    expect(() => interestRateOn('2014-12-31')).toThrow('is not known');
  });
});

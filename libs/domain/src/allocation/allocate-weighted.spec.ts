import { centsOf, type Claim, divide } from './stories/claims.js';

describe('weighted', () => {
  it.each<[name: string, ceiling: number, claims: readonly Claim[], cents: number[], working: string]>([
    [
      'enough: as advised',
      200,
      [
        ['a', 'GM1', 100, 3],
        ['b', 'GM2', 100, 1],
      ],
      [100, 100],
      'all capped',
    ],
    [
      'by weight',
      100,
      [
        ['a', 'GM1', 100, 3],
        ['b', 'GM2', 100, 1],
      ],
      [75, 25],
      '100 / 400 = 0.25 a point',
    ],
    [
      'what a capped project leaves goes to the others',
      150,
      [
        ['a', 'GM1', 100, 3],
        ['b', 'GM2', 100, 1],
      ],
      [100, 50],
      '0.375 × 3 > 1: a 100, b 50',
    ],
    [
      'twice capped',
      260,
      [
        ['a', 'GM1', 100, 4],
        ['b', 'GM2', 100, 2],
        ['c', 'GM3', 100, 1],
      ],
      [100, 100, 60],
      'a, then b (160 / 300 × 2 > 1)',
    ],
    [
      'no weight counts as 1',
      100,
      [
        ['a', 'GM1', 100, 3],
        ['b', 'GM2', 100],
      ],
      [75, 25],
      'as by weight',
    ],
    [
      'equal weights are pro rata',
      100,
      [
        ['a', 'GM1', 100, 5],
        ['b', 'GM2', 200, 5],
      ],
      [33, 67],
      'largest remainder',
    ],
    [
      'cents left, by remainder',
      100,
      [
        ['a', 'GM1', 100, 2],
        ['b', 'GM2', 100, 2],
        ['c', 'GM3', 100, 3],
      ],
      [29, 28, 43],
      '28.57, 28.57, 42.86 → 86 to c, then a',
    ],
  ])('%s', (_, ceiling, claims, cents) => {
    expect(centsOf(divide('WEIGHTED', ceiling, claims))).toEqual(cents);
  });

  it('says how', () => {
    expect(
      divide('WEIGHTED', 150, [
        ['a', 'GM1', 100, 3],
        ['b', 'GM2', 100, 1],
      ]).explanation.en,
    ).toBe(
      'Advised is € 2,00, available € 1,50. Each project gets its advised amount times its weight times 0.500000, at most the ' +
        'advised amount, rounded down to the cent; the cents left go to the largest remainders. Divided is € 1,50.',
    );
  });
});

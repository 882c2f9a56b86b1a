import type { AllocationStrategy } from '../allocation/allocation.js';
import { divideAdvised } from './divide-advised.js';

const project = (code: string, advisedCents: number) => ({
  ...{ applicationId: `2022-t1/${code.toLowerCase()}-1`, projectId: 'p1', municipality: code },
  ...{ requestedCents: 10_000, advisedCents },
});
const ADVISED = [project('GM0363', 6_000), project('GM0518', 6_000)];

describe('the money of a round, divided over what was advised', () => {
  const strategies: readonly [string, AllocationStrategy, number, Record<string, number>, readonly number[]][] = [
    ['as advised, when it fits', 'AS_ADVISED', 13_000, {}, [6_000, 6_000]],
    ['pro rata, each the same share of 10,000 less 1,000 of reserve', 'PRO_RATA', 10_000, {}, [4_500, 4_500]],
    ['by weight 2 to 1 over 9,000', 'WEIGHTED', 10_000, { GM0518: 2 }, [3_000, 6_000]],
    ['by weight where nobody has one: as pro rata', 'WEIGHTED', 10_000, {}, [4_500, 4_500]],
    ['pro rata looks at no weight', 'PRO_RATA', 10_000, { GM0518: 2 }, [4_500, 4_500]],
  ];
  it.each(strategies)('%s', (_, strategy, ceilingCents, weights, cents) => {
    const given = divideAdvised({ strategy, ceilingCents, reserveCents: 1_000, weights }, ADVISED);
    expect(given.map(({ allocatedCents }) => allocatedCents)).toEqual(cents);
  });

  it('as advised is refused when it does not fit', () => {
    const division = { strategy: 'AS_ADVISED' as const, ceilingCents: 10_000, reserveCents: 0, weights: {} };
    expect(() => divideAdvised(division, ADVISED)).toThrow(expect.objectContaining({ code: 'CEILING_EXCEEDED' }));
  });

  it('divides each budget year on its own', () => {
    const asked = [
      { year: 2022, cents: 3_000 },
      { year: 2023, cents: 3_000 },
    ];
    const budgetYears = [
      { year: 2022, ceilingCents: 3_000, reserveCents: 0 },
      { year: 2023, ceilingCents: 6_000, reserveCents: 0 },
    ];
    const division = { strategy: 'PRO_RATA' as const, ceilingCents: 9_000, reserveCents: 0, weights: {}, budgetYears };
    const lines = ADVISED.map((line) => ({ ...line, requestedCents: 6_000, asked }));
    const byYear = [
      { year: 2022, cents: 1_500 },
      { year: 2023, cents: 3_000 },
    ];
    expect(divideAdvised(division, lines)).toEqual([
      { allocatedCents: 4_500, byYear },
      { allocatedCents: 4_500, byYear },
    ]);
  });
});

import fc from 'fast-check';
import { allocateByYear, type YearlyAllocationRequest } from './allocate-by-year.js';
import { allYears, centsIn, lessByYear } from './budget-year.js';
import { amendedYears } from './divide-over-years.js';

const amounts = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 300_000_000 }));
const YEARS = [2023, 2024, 2025, 2026];

/** Projects that ask in some of four years, and years that usually have too little. */
const requests: fc.Arbitrary<YearlyAllocationRequest> = fc
  .record({
    strategy: fc.constantFrom('PRO_RATA' as const, 'WEIGHTED' as const),
    projects: fc.array(
      fc.record({
        asked: fc.array(amounts, { minLength: 1, maxLength: 4 }),
        share: fc.nat(1_000),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 8 },
    ),
    permille: fc.array(fc.integer({ min: 0, max: 1_200 }), { minLength: 4, maxLength: 4 }),
    reserveCents: fc.nat(100),
  })
  .map(({ strategy, projects, permille, reserveCents }) => {
    const lines = projects.map(({ asked, share, weight }, nth) => {
      const byYear = asked.map((cents, at) => ({ year: YEARS[at]!, cents }));
      const requestedCents = allYears(byYear);
      return {
        ...{ projectId: `p${nth}`, municipalityCode: `GM000${nth}`, requestedCents, weight, asked: byYear },
        advisedCents: Math.floor((requestedCents * share) / 1_000),
      };
    });
    const years = YEARS.map((year, at) => {
      const askedCents = lines.reduce((sum, { asked }) => sum + centsIn(asked, year), 0);
      return { year, reserveCents, ceilingCents: Math.floor((askedCents * permille[at]!) / 1_000) + reserveCents };
    });
    return { years, strategy, lines };
  });

/** `npm run properties:million` asks for more. */
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000) };
const EVERY_RUN_MS = Math.max(60_000, runs.numRuns);

describe('whatever is divided over budget years', () => {
  it(
    'no year passes its ceiling less its reserve, no project gets more in a year than it asked, and years add up to projects',
    () => {
      fc.assert(
        fc.property(requests, (request) => {
          const given = allocateByYear(request);
          const yearsHold = request.years.every(({ year, ceilingCents, reserveCents }) => {
            const cents = given.map(({ byYear }) => centsIn(byYear, year));
            return (
              cents.every((amount) => amount >= 0) && cents.reduce((a, b) => a + b, 0) <= ceilingCents - reserveCents
            );
          });
          const projectsHold = given.every(({ allocatedCents, byYear }, nth) => {
            const { asked, advisedCents } = request.lines[nth]!;
            const within = byYear.every(({ year, cents }) => cents <= centsIn(asked, year));
            return within && allYears(byYear) === allocatedCents && allocatedCents <= advisedCents;
          });
          return yearsHold && projectsHold;
        }),
        runs,
      );
    },
    EVERY_RUN_MS,
  );

  it(
    'an award that becomes another is the sum of its years, and no year has more than it asked',
    () => {
      fc.assert(
        fc.property(requests, fc.nat(1_000), (request, share) =>
          allocateByYear(request).every(({ byYear }, nth) => {
            const { asked, requestedCents } = request.lines[nth]!;
            const cents = Math.floor((requestedCents * share) / 1_000);
            const becomes = amendedYears(asked, byYear, cents);
            return allYears(becomes) === cents && lessByYear(asked, becomes).every((left) => left.cents >= 0);
          }),
        ),
        runs,
      );
    },
    EVERY_RUN_MS,
  );
});

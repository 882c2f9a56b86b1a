import fc from 'fast-check';
import { allocate } from './allocate.js';
import type { AllocationRequestLine, AllocationStrategy } from './allocation.js';

const amounts = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 300_000_000 }));

const lines: fc.Arbitrary<AllocationRequestLine[]> = fc
  .array(
    fc.record({ advised: amounts, refused: amounts, weight: fc.integer({ min: 1, max: 15 }), municipality: fc.nat(9) }),
    {
      maxLength: 25,
    },
  )
  .map((claims) =>
    claims.map(({ advised, refused, weight, municipality }, index) => ({
      projectId: `p${index}`,
      municipalityCode: `GM000${municipality}`,
      requestedCents: advised + refused,
      advisedCents: advised,
      weight,
    })),
  );

/** A share of what is advised in all, so that cutting is the usual case. */
const shares = fc.integer({ min: 0, max: 1_200_000 });

function advisedTotal(claims: readonly AllocationRequestLine[]): number {
  return claims.reduce((total, { advisedCents }) => total + advisedCents, 0);
}

function divide(
  strategy: AllocationStrategy,
  ceilingCents: number,
  claims: readonly AllocationRequestLine[],
): number[] {
  return allocate({ strategy, ceilingCents, reserveCents: 0, lines: claims }).lines.map(
    ({ allocatedCents }) => allocatedCents,
  );
}

describe.each(['PRO_RATA', 'WEIGHTED'] as const)('%s', (strategy) => {
  const runs = { numRuns: 1000 };

  it('gives whole cents, never more than advised, and exactly what there is or was advised', () => {
    fc.assert(
      fc.property(lines, shares, fc.integer({ min: 0, max: 1000 }), (claims, share, reserveCents) => {
        const available = Math.floor((advisedTotal(claims) * share) / 1_000_000);
        const { lines: given, totalCents } = allocate({
          strategy,
          ceilingCents: available + reserveCents,
          reserveCents,
          lines: claims,
        });
        expect(given.map(({ projectId }) => projectId)).toEqual(claims.map(({ projectId }) => projectId));
        const impossible = given.filter(
          ({ allocatedCents }, index) =>
            !Number.isSafeInteger(allocatedCents) || allocatedCents < 0 || allocatedCents > claims[index]!.advisedCents,
        );
        expect(impossible).toEqual([]);
        expect(totalCents).toBe(Math.min(available, advisedTotal(claims)));
        expect(given.reduce((total, { allocatedCents }) => total + allocatedCents, 0)).toBe(totalCents);
      }),
      runs,
    );
  });

  it('takes no more than one cent from anyone when the ceiling rises', () => {
    const steps = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 1_000_000_000 }));
    fc.assert(
      fc.property(lines, shares, steps, (claims, share, more) => {
        const ceiling = Math.floor((advisedTotal(claims) * share) / 1_000_000);
        const [before, after] = [divide(strategy, ceiling, claims), divide(strategy, ceiling + more, claims)];
        expect(after.filter((cents, index) => cents < before[index]! - 1)).toEqual([]);
      }),
      runs,
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, shares, (claims, share) => {
        const ceiling = Math.floor((advisedTotal(claims) * share) / 1_000_000);
        expect(divide(strategy, ceiling, [...claims].reverse()).reverse()).toEqual(divide(strategy, ceiling, claims));
      }),
      { numRuns: 300 },
    );
  });

  it('gives nobody less than one with smaller advice and smaller weight gets (within a cent)', () => {
    fc.assert(
      fc.property(lines, shares, (claims, share) => {
        const given = divide(strategy, Math.floor((advisedTotal(claims) * share) / 1_000_000), claims);
        const passedOver = claims.filter((claim, index) =>
          claims.some(
            (other, at) =>
              other.advisedCents <= claim.advisedCents &&
              other.weight! <= claim.weight! &&
              given[at]! > given[index]! + 1,
          ),
        );
        expect(passedOver).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it('WEIGHTED with equal weights is PRO_RATA', () => {
  fc.assert(
    fc.property(lines, shares, fc.integer({ min: 1, max: 9 }), (claims, share, weight) => {
      const ceiling = Math.floor((advisedTotal(claims) * share) / 1_000_000);
      const equal = claims.map((claim) => ({ ...claim, weight }));
      expect(divide('WEIGHTED', ceiling, equal)).toEqual(divide('PRO_RATA', ceiling, claims));
    }),
    { numRuns: 1000 },
  );
});

/** What one project may get at most, in cents, and how heavily it counts. */
export interface WeightedClaim {
  readonly advised: bigint;
  readonly weight: bigint;
}

/** An exact ratio. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Exact shares in the order of the claims: `numerators[i] / denominator` cents each, together a whole number of cents. */
export interface Division {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** The factor by which the uncapped claims were found; null when none was cut. */
  readonly factor: Ratio | null;
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function advisedSum(claims: readonly WeightedClaim[]): bigint {
  return sumOf(claims.map(({ advised }) => advised));
}

function isCapped({ weight }: WeightedClaim, { numerator, denominator }: Ratio): boolean {
  return numerator * weight >= denominator;
}

/**
 * The one factor at which claims, each capped at what was advised, use up what is available. Caps the claims that the factor
 * would carry past their advised amount and shares what they leave over the others, until none is carried past.
 */
function findFactor(claims: readonly WeightedClaim[], available: bigint): Ratio {
  const factor = { numerator: available, denominator: sumOf(claims.map(({ advised, weight }) => advised * weight)) };
  const capped = claims.filter((claim) => isCapped(claim, factor));
  if (capped.length === 0) return factor;
  const others = claims.filter((claim) => !isCapped(claim, factor));
  return findFactor(others, available - advisedSum(capped));
}

/**
 * Divides `available` cents exactly, before rounding: each claim gets the smaller of its advised amount and
 * `factor × advised × weight`, one factor for all. Raising `available` raises the factor, hence lowers nobody's share. With
 * equal weights this is the plain pro rata division.
 */
export function divideByWeight(claims: readonly WeightedClaim[], available: bigint): Division {
  if (advisedSum(claims) <= available) {
    return { numerators: claims.map(({ advised }) => advised), denominator: 1n, factor: null };
  }
  const someAdvised = claims.filter(({ advised }) => advised > 0n);
  const factor = findFactor(someAdvised, available);
  const numerators = claims.map((claim) =>
    isCapped(claim, factor) ? claim.advised * factor.denominator : claim.advised * claim.weight * factor.numerator,
  );
  return { numerators, denominator: factor.denominator, factor };
}

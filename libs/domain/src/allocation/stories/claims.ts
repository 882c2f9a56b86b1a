import { allocate } from '../allocate.js';
import type { AllocationRequestLine, AllocationStrategy } from '../allocation.js';

/** A project in short: id, municipality, advised (and requested) cents, weight. */
export type Claim = readonly [projectId: string, municipalityCode: string, advisedCents: number, weight?: number];

function lines(claims: readonly Claim[]): AllocationRequestLine[] {
  return claims.map(([projectId, municipalityCode, advisedCents, weight]) => ({
    projectId,
    municipalityCode,
    requestedCents: advisedCents,
    advisedCents,
    ...(weight && { weight }),
  }));
}

/** Divides over claims. */
export function divide(strategy: AllocationStrategy, ceilingCents: number, claims: readonly Claim[], reserveCents = 0) {
  return allocate({ strategy, ceilingCents, reserveCents, lines: lines(claims) });
}

/** The cents each claim got, in their order. */
export function centsOf(allocation: { readonly lines: readonly { allocatedCents: number }[] }): number[] {
  return allocation.lines.map(({ allocatedCents }) => allocatedCents);
}

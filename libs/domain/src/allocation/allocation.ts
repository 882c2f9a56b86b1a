import type { Bilingual } from '../calendar/language.js';
import type { Cents, MunicipalityCode } from '../vocabulary.js';

/** How the money is divided: as the assessors advised, each cut by the same share, or by weight. */
export const ALLOCATION_STRATEGIES = ['AS_ADVISED', 'PRO_RATA', 'WEIGHTED'] as const;
export type AllocationStrategy = (typeof ALLOCATION_STRATEGIES)[number];

/** What is asked and advised for one project. */
export interface AllocationRequestLine {
  readonly projectId: string;
  readonly municipalityCode: MunicipalityCode;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  /** Whole number of 1 or more; only WEIGHTED looks at it, and takes 1 when it is left out. */
  readonly weight?: number;
}

/** What is to be divided over whom, and how. */
export interface AllocationRequest {
  readonly ceilingCents: Cents;
  /** Held back from the ceiling, for instance for objections or a later pool. */
  readonly reserveCents: Cents;
  readonly strategy: AllocationStrategy;
  readonly lines: readonly AllocationRequestLine[];
}

/** What one project gets, in cents. */
export interface AllocatedLine {
  readonly projectId: string;
  readonly allocatedCents: Cents;
}

/** A division of the money, in the order of the lines it was asked for. */
export interface Allocation {
  readonly lines: readonly AllocatedLine[];
  readonly totalCents: Cents;
  readonly availableCents: Cents;
  /** The share of its advised amount (WEIGHTED: per point of weight) that an uncapped project gets. */
  readonly factor: Bilingual;
  readonly explanation: Bilingual;
}

import type { Happened, LocalDate, MunicipalityCode } from '../vocabulary.js';
import type { MergerFact } from './merger-facts.js';

/**
 * Municipalities that cease to exist and the one that takes over their rights and duties from a date (Wet algemene regels
 * herindeling art. 44).
 */
export interface Merger {
  /** `h1`, `h2`, … in the order of the round's register. */
  readonly mergerId: string;
  /** Who takes over: a new municipality, or one that goes on. */
  readonly successor: MunicipalityCode;
  /** Who cease to exist; the successor is not among them. */
  readonly merged: readonly MunicipalityCode[];
  /** The first day on which they are one. */
  readonly effectiveOn: LocalDate;
}

/** A merger as an administrator wants it registered. */
export type MergerToRegister = Omit<Merger, 'mergerId'>;

/** A merger, and whether it was struck out as a mistake. */
export interface RegisteredMerger extends Merger {
  readonly struck: boolean;
}

/** Everything that was ever registered in a round, oldest first. */
export interface MergerRegister {
  readonly mergers: readonly RegisteredMerger[];
}

/** A register in which nothing stands yet. */
export const NO_MERGERS: MergerRegister = { mergers: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveMergers({ mergers }: MergerRegister, { fact }: Happened<MergerFact>): MergerRegister {
  if (fact.type === 'municipalitiesMerged') return { mergers: [...mergers, { ...fact.data, struck: false }] };
  const { mergerId } = fact.data;
  return { mergers: mergers.map((one) => (one.mergerId === mergerId ? { ...one, struck: true } : one)) };
}

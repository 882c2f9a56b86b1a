import type { Cents, LocalDate, Ministry } from '../vocabulary.js';

/** What somebody may decide in the minister's name (Awb 10:1). */
export const MANDATED_ACTS = [
  'APPROVE_ALLOCATION',
  'AWARD',
  'CO_INITIAL',
  'REJECT',
  'LEAVE_UNTREATED',
  'AMEND_AWARD',
  'SETTLE',
  'DECIDE_OBJECTION',
  'RECOVER',
  'FIX_PENALTY',
] as const;
/** A kind of decision that is taken under mandate. */
export type MandatedAct = (typeof MANDATED_ACTS)[number];

/**
 * The power to decide in the minister's name, given in writing (Awb 10:3, 10:5). Ids and functions only, never a name.
 * The levels are each ministry's own; no published mandate regulation was found, so all of them are data (assumption).
 */
export interface Mandate {
  /** `m1`, `m2`, … in the order of the register. */
  readonly mandateId: string;
  readonly ministry: Ministry;
  /** Id of the person who may decide. */
  readonly holder: string;
  /** How the function reads in the signature block, in Dutch. */
  readonly functionTitle: string;
  readonly acts: readonly MandatedAct[];
  /** The most one decision may come to, in cents; null has no limit. */
  readonly maxCents: Cents | null;
  readonly validFrom: LocalDate;
  /** Last day; null until it is revoked. */
  readonly validUntil: LocalDate | null;
  /** Whether the holder may give it on (Awb 10:9). */
  readonly mayDelegate: boolean;
  /** The mandate it was given on from; a sub-mandate ends with it. */
  readonly under?: string;
}

/** A mandate as somebody asks for it to be registered. */
export type MandateToGrant = Omit<Mandate, 'mandateId'>;

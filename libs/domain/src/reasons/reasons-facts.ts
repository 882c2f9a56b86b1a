import type { Fact } from '../vocabulary.js';

/** Decisions that give reasons of their own (Awb 3:46, 7:12): whatever grants, refuses, settles or takes back. */
export const REASONED_DECISIONS = ['AWARD', 'REJECTION', 'NOT_TAKEN', 'SETTLEMENT', 'REVOCATION', 'OBJECTION'] as const;
/** One of these decisions. */
export type ReasonedDecision = (typeof REASONED_DECISIONS)[number];

/** A new version of the draft of the reasons, beside the proposal it was made from. Paragraphs are parted by an empty line. */
export interface ReasonsEdit {
  readonly decision: ReasonedDecision;
  /** 1, 2, 3, …: one more for each edit. */
  readonly version: number;
  /** What the engine proposed when this was written. */
  readonly composed: string;
  readonly composedHash: string;
  /** What somebody made of it. */
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal; so is that of the proposal. */
  readonly hash: string;
}

/** A decision was taken with this version of its reasons; `outdated` when the decider confirmed that something changed since. */
export interface ReasonsAdoption {
  readonly decision: ReasonedDecision;
  readonly version: number;
  readonly hash: string;
  readonly outdated: boolean;
}

/** What can happen to the reasons of a decision before it is taken, and as it is. */
export type ReasonsFact = Fact<'reasonsEdited', ReasonsEdit> | Fact<'reasonsAdopted', ReasonsAdoption>;

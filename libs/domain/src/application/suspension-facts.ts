import type { Fact, LocalDate } from '../vocabulary.js';

/** Why the decision period stands still beside a supplement (Awb 4:15(2)): agreed, caused by the applicant, or beyond our power. */
export const SUSPENSION_GROUNDS = ['AGREEMENT', 'APPLICANT_DELAY', 'FORCE_MAJEURE'] as const;
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number];

/** What can happen to the decision period when it stands still by Awb 4:15(2). */
export type SuspensionFact =
  Fact<'decisionSuspended', DecisionSuspension & MovedEnd> | Fact<'suspensionEnded', EndedSuspension & MovedEnd>;

/** One suspension; the days are suspended themselves. */
export interface DecisionSuspension {
  /** `s1`, `s2`, … in the order of the file. */
  readonly suspensionId: string;
  readonly ground: SuspensionGround;
  readonly firstDay: LocalDate;
  /** Absent while nobody can say how long it lasts. */
  readonly lastDay?: LocalDate;
}

/** A suspension that ended, or ends earlier than was agreed. */
export type EndedSuspension = Pick<DecisionSuspension, 'suspensionId' | 'ground'> & { readonly lastDay: LocalDate };

/** Last day of the decision period as it was and as it becomes; provisional while a suspension has no end. */
export interface MovedEnd {
  readonly previousDueOn: LocalDate;
  readonly decisionDueOn: LocalDate;
}

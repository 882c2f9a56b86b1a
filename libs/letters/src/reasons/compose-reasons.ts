import type { ApplicationState, ReasonedDecision } from '@ronde/domain';
import { awardReasons } from './award-reasons.js';
import type { Division } from './division.js';
import { notTakenReasons, rejectionReasons } from './rejection-reasons.js';
import { revocationReasons, settlementReasons } from './settlement-reasons.js';

/** What reasons are composed from: the file with its assessments, the names of its projects, and how money was divided. */
export interface ReasonsSource {
  readonly file: ApplicationState;
  readonly titleOf: (projectId: string) => string;
  /** Absent while nothing was allocated. */
  readonly division?: Division;
}

const COMPOSING: Readonly<
  Record<Exclude<ReasonedDecision, 'OBJECTION'>, (source: ReasonsSource) => readonly string[]>
> = {
  AWARD: awardReasons,
  REJECTION: rejectionReasons,
  NOT_TAKEN: notTakenReasons,
  SETTLEMENT: settlementReasons,
  REVOCATION: revocationReasons,
};

/**
 * What a letter gives as the reasons of a decision on an application (Awb 3:46), a paragraph each: composed from the
 * assessments, the rules and what was heard. What its template says for every case, such as a ground, is not in it.
 */
export function composeReasons(
  decision: Exclude<ReasonedDecision, 'OBJECTION'>,
  source: ReasonsSource,
): readonly string[] {
  return COMPOSING[decision](source);
}

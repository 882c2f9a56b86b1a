import type { ReasonedDecision } from '@ronde/domain';
import type { FileParams } from '../platform/audit/act.js';

/** The address of the reasons of a decision on an application. */
export type ReasonsParams = FileParams & { readonly roundId: string; readonly code: string; readonly decision: string };

/** The address of the reasons of the decision on an objection. */
export type ObjectionReasonsParams = FileParams & {
  readonly roundId: string;
  readonly code: string;
  readonly nth: string;
};

/** `NOT_TAKEN` of `not-taken`. */
export function decisionOf({ decision }: ReasonsParams): Exclude<ReasonedDecision, 'OBJECTION'> {
  return decision.toUpperCase().replace('-', '_') as Exclude<ReasonedDecision, 'OBJECTION'>;
}

import { localDateOf } from '../calendar/amsterdam-time.js';
import { addDays, laterDate } from '../calendar/local-date.js';
import { RuleViolation } from '../refusal.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { RuleContext } from '../rule-context.js';
import type { Instant, LocalDate } from '../vocabulary.js';
import type { ApplicationState } from './application-state.js';
import { moveDeadline } from './move-deadline.js';

/** What naming a later date would do to one file, or why it cannot be done. */
export interface LaterDateOutlook {
  /** Last day of the decision period as it stands. */
  readonly decisionDueOn: LocalDate | undefined;
  readonly refused?: { readonly code: string; readonly message: string };
}

/**
 * The day by which the round means to have decided: a file whose term ends before it will run over. Once that day has
 * passed, tomorrow (assumption: nobody plans to decide on the last day of a term).
 */
export function plannedDecisionDay({ dates }: Pick<RoundTerms, 'dates'>, now: Instant): LocalDate {
  return laterDate(dates.awardDueOn, addDays(localDateOf(now), 1));
}

/** Asks the rule what the notice of a later date (Awb 4:14(3)) would do to a file; changes nothing. */
export function laterDateOutlook(state: ApplicationState, dueOn: LocalDate, context: RuleContext): LaterDateOutlook {
  const { decisionDueOn } = state;
  try {
    moveDeadline(state, { deadline: 'DECISION', dueOn }, context);
    return { decisionDueOn };
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    return { decisionDueOn, refused: { code: error.code, message: error.message } };
  }
}

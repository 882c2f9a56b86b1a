import { localDateOf } from '../calendar/amsterdam-time.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { PenaltyExclusion, PenaltyFact } from './penalty-facts.js';
import { isPenaltyOver, type PenaltyState } from './penalty-state.js';

/**
 * An approver fixes what is owed for deciding late, by a decision of its own (Awb 4:18), or that nothing is, for one of the
 * cases of 4:17(6), which a person chooses, with a reason. Codes: WRONG_ROLE, WRONG_STATE, PENALTY_RUNS, REASON_REQUIRED.
 */
export function fixPenalty(
  state: PenaltyState,
  command: { readonly exclusion?: PenaltyExclusion; readonly reason?: string },
  { actor, at, terms }: RuleContext,
): PenaltyFact[] {
  insistRole(actor, 'APPROVER', 'JENV');
  const { exclusion = null, reason } = command;
  insist(
    !isPenaltyOver(state) && state.status !== 'FIXED',
    'WRONG_STATE',
    'This notice of default has been dealt with.',
  );
  insist(
    state.status === 'STOPPED' || exclusion !== null,
    'PENALTY_RUNS',
    'The penalty still runs; it is fixed once the decision is there or 42 days have passed.',
  );
  insist(
    exclusion === null || Boolean(reason?.trim()),
    'REASON_REQUIRED',
    'Say why no penalty is due although the decision was late.',
    'reason',
  );
  const today = localDateOf(at);
  const { amountCents = 0, days = 0, parts = [] } = exclusion === null ? (state.stopped ?? {}) : {};
  return [
    {
      type: 'penaltyFixed',
      data: {
        ...{ amountCents, days, parts, exclusion },
        paymentDueOn: amountCents > 0 ? paymentDeadline(today, terms.holidays).deadline.end : null,
        objectionEndsOn: objectionDeadline(today, terms.holidays).end,
      },
    },
  ];
}

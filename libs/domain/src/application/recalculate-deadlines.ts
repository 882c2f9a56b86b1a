import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { decisionOnApplicationDeadline } from '../deadlines/decision-on-application.js';
import { objectionDeadline } from '../deadlines/objection-term.js';
import { paymentDeadline } from '../deadlines/payment.js';
import type { RoundTerms } from '../round/round-terms.js';
import { receivedOf, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { decisionDueOn } from './application-terms.js';
import { decisionTermRuns } from './move-deadline.js';
import type { RecalculatedEnd } from './recalculation-facts.js';

type Terms = Pick<RoundTerms, 'holidays'>;

/**
 * Every statutory end of the file that is still ahead, reckoned again with the round's holidays as they are now (R19);
 * only those that move. Days that an authority chose or that stand in a regulation do not roll, so they stay (R7).
 */
export function recalculatedEnds(
  state: ApplicationState,
  { terms, at }: Pick<RuleContext, 'at'> & { readonly terms: Terms },
): readonly RecalculatedEnd[] {
  const today = localDateOf(at);
  return [...decisionEnd(state, terms), ...notifiedEnds(state, terms), ...changeRequestEnds(state, terms)].filter(
    ({ previousDueOn, dueOn }) => previousDueOn !== dueOn && compareDates(previousDueOn, today) >= 0,
  );
}

/** The file is told of a changed calendar; nothing when no end moves. */
export function recalculateDeadlines(state: ApplicationState, context: RuleContext): ApplicationFact[] {
  const ends = recalculatedEnds(state, context);
  return ends.length === 0 ? [] : [{ type: 'deadlinesRecalculated', data: { ends } }];
}

function decisionEnd(state: ApplicationState, terms: Terms): RecalculatedEnd[] {
  const { decisionDueOn: previousDueOn } = state;
  if (previousDueOn === undefined || !decisionTermRuns(state)) return [];
  const dueOn = decisionDueOn({ ...state, application: receivedOf(state) }, terms);
  return [{ deadline: 'DECISION', previousDueOn, dueOn }];
}

function notifiedEnds({ notifications }: ApplicationState, { holidays }: Terms): RecalculatedEnd[] {
  return notifications.flatMap(({ decision, caseReference, notifiedOn, objectionEndsOn, paymentDueOn }) => {
    const moved = (deadline: 'OBJECTION' | 'PAYMENT', previousDueOn: LocalDate | undefined, dueOn: LocalDate) =>
      previousDueOn === undefined ? [] : [{ deadline, decision, caseReference, previousDueOn, dueOn }];
    if (notifiedOn === undefined) return [];
    return [
      ...moved('OBJECTION', objectionEndsOn, objectionDeadline(notifiedOn, holidays).end),
      ...moved('PAYMENT', paymentDueOn, paymentDeadline(notifiedOn, holidays).deadline.end),
    ];
  });
}

function changeRequestEnds({ changeRequests }: ApplicationState, { holidays }: Terms): RecalculatedEnd[] {
  return changeRequests
    .filter(({ outcome }) => outcome === undefined)
    .map(({ requestId, receivedAt, decisionDueOn: previousDueOn }) => ({
      ...{ deadline: 'CHANGE_REQUEST', requestId, previousDueOn },
      dueOn: decisionOnApplicationDeadline({ receivedOn: localDateOf(receivedAt) }, holidays).end,
    }));
}

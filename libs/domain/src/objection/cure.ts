import { localDateOf } from '../calendar/amsterdam-time.js';
import { addDays } from '../calendar/local-date.js';
import { dueAtEndOf } from '../application/application-terms.js';
import { adviseOnChosenDate } from '../deadlines/chosen-date.js';
import { insist } from '../refusal.js';
import type { DueMoment, RoundTerms } from '../round/round-terms.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { Instant } from '../vocabulary.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { ObjectionDeficiency, ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { evolveObjection, type ObjectionState } from './objection-state.js';

/** Two weeks to cure an objection (assumption; Awb 6:6 says "a term set for it"). */
const CURE_DAYS = 14;

/** The term to cure what an objection lacks, moved to a working day by choice of the authority (R7). */
export function cureDue(requestedAt: Instant, terms: Pick<RoundTerms, 'holidays'>): DueMoment {
  const chosen = addDays(localDateOf(requestedAt), CURE_DAYS);
  return dueAtEndOf(adviseOnChosenDate(chosen, terms.holidays).proposal);
}

/**
 * An administrator asks the objector to cure what is missing, for instance the grounds of a pro forma objection; the
 * term to decide stands still (Awb 6:6, 7:10(2)). Codes: WRONG_ROLE, WRONG_STATE, NOTHING_MISSING.
 */
export function requestCure(
  state: ObjectionState,
  command: { readonly lacks: readonly ObjectionDeficiency[] },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['PREPARATION'], 'Asking to cure the objection');
  const { lacks } = command;
  insist(lacks.length > 0, 'NOTHING_MISSING', 'Name what is missing before you ask for it.', 'lacks');
  const asked: ObjectionFact = {
    type: 'objectionCureRequested',
    data: { lacks, ...cureDue(context.at, context.terms), decisionDueOn: null },
  };
  const after = evolveObjection(state, { fact: asked, at: context.at, actorId: context.actor.id });
  const decisionDueOn = objectionDueOn(after, context.terms, localDateOf(context.at));
  return [{ ...asked, data: { ...asked.data, decisionDueOn } }];
}

/** Whether the objector still has a term to cure that was not met. */
export function awaitsCure(state: ObjectionState): boolean {
  return state.phase === 'CURE' && state.cures.some(({ status }) => status === 'OPEN');
}

/** The term to cure has ended, by a cure or unused; the term to decide runs again. Nothing when none was open. */
export function endCure(state: ObjectionState, context: Pick<RuleContext, 'terms' | 'at'>): ObjectionFact[] {
  if (state.phase !== 'CURE') return [];
  const ended = { type: 'objectionCureEnded', data: { missing: state.lacks, decisionDueOn: null } } as const;
  const after = evolveObjection(state, { fact: ended, at: context.at, actorId: '' });
  return [{ ...ended, data: { ...ended.data, decisionDueOn: objectionDueOn(after, context.terms) } }];
}

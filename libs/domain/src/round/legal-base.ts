import { localDateOf } from '../calendar/amsterdam-time.js';
import { addDays, compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import type { PublishedRegulation } from './legal-base-facts.js';
import type { RoundFact } from './round-facts.js';
import type { RoundState } from './round-state.js';
import type { RegulationVersion, RoundTerms } from './round-terms.js';

/** How long awards can be taken back once the budget is known, in days. */
const INVOKABLE_DAYS = 28;

/** The regulation a round rests on now: that of its terms, or the one that was published since. */
export function regulationOf({ regulation }: RoundState, terms: Pick<RoundTerms, 'regulation'>): RegulationVersion {
  return regulation === undefined ? terms.regulation : { ...regulation, known: true };
}

/** Refuses with REGULATION_UNKNOWN to divide money before the rule that says how has been published (R22 7(4), 7(5)). */
export function insistRegulation(state: RoundState, terms: RoundTerms): void {
  insist(
    regulationOf(state, terms).known,
    'REGULATION_UNKNOWN',
    'The regulation of this round has not been published; without it no money is divided.',
  );
}

/** Whether the regulation of this round is still to come. Codes: WRONG_ROLE, WRONG_STATE, REGULATION_KNOWN. */
export function insistRegulationAwaited(state: RoundState, { actor, terms }: RuleContext): void {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistRunning(state);
  insist(!regulationOf(state, terms).known, 'REGULATION_KNOWN', 'The regulation of this round is known.');
}

/**
 * The regulation of a round that was drafted without it has been published, possibly late (that for 2020 came on 5 November
 * 2019) and working back (that for 2022 to 1 July 2021). From then on letters cite it and money can be divided; what was
 * handed in before stands (assumption). Codes: WRONG_ROLE, WRONG_STATE, REGULATION_KNOWN, DATE_IN_FUTURE, PERIOD_INVALID.
 */
export function registerRegulation(
  state: RoundState,
  { code, citation, publishedOn, worksBackTo }: PublishedRegulation,
  context: RuleContext,
): RoundFact[] {
  insistRegulationAwaited(state, context);
  insistPast(publishedOn, context, 'publishedOn');
  const back = worksBackTo === undefined || compareDates(worksBackTo, publishedOn) < 0;
  insist(back, 'PERIOD_INVALID', 'A regulation works back to a day before its publication.', 'worksBackTo');
  const since = worksBackTo === undefined ? {} : { worksBackTo };
  return [{ type: 'regulationPublished', data: { code, citation, publishedOn, ...since } }];
}

/** Whether the budget of this round is still to be adopted. Codes: WRONG_ROLE, WRONG_STATE, NO_BUDGET_CONDITION, BUDGET_KNOWN. */
export function insistBudgetAwaited(state: RoundState, { actor, terms }: RuleContext): void {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistRunning(state);
  insist(terms.budget !== undefined, 'NO_BUDGET_CONDITION', 'Awards of this round are under no condition of a budget.');
  insist(state.budget === undefined, 'BUDGET_KNOWN', `The budget was adopted on ${state.budget?.adoptedOn}.`);
}

/**
 * The budget that awards are conditional on was adopted. With enough money the condition falls away; with too little,
 * awards can be taken back within four weeks, each after its hearing, by a decision of its own. After Awb 4:34, which does
 * not apply to this grant: assumption. Codes: WRONG_ROLE, WRONG_STATE, NO_BUDGET_CONDITION, BUDGET_KNOWN, DATE_IN_FUTURE,
 * REASON_REQUIRED.
 */
export function registerBudget(
  state: RoundState,
  { adoptedOn, sufficient, reason }: { adoptedOn: LocalDate; sufficient: boolean; reason?: string | undefined },
  context: RuleContext,
): RoundFact[] {
  insistBudgetAwaited(state, context);
  insistPast(adoptedOn, context, 'adoptedOn');
  insist(sufficient || Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what the budget lacks.', 'reason');
  const invokableUntil = addDays(adoptedOn, INVOKABLE_DAYS);
  return [{ type: 'budgetAdopted', data: { adoptedOn, sufficient, invokableUntil } }];
}

function insistRunning({ phase, cancelled }: RoundState): void {
  insist(phase !== 'CLOSED' && !cancelled, 'WRONG_STATE', 'This round has ended.');
}

function insistPast(day: LocalDate, { at }: RuleContext, field: string): void {
  const over = compareDates(day, localDateOf(at)) <= 0;
  insist(over, 'DATE_IN_FUTURE', 'Say so when it has happened, not before.', field);
}

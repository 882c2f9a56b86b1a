import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { LocalDate } from '../vocabulary.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { AppealOutcome, ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { evolveObjection, type ObjectionState } from './objection-state.js';

/**
 * An administrator notes that the decision on the objection was taken to court (Awb 8:1), or the judgment on it to a higher
 * court (8:104), also when that is heard of after the file was closed; whether in time is for the court.
 * Codes: WRONG_ROLE, WRONG_STATE, APPEAL_REGISTERED, DATE_INVALID.
 */
export function registerAppeal(
  state: ObjectionState,
  {
    court,
    courtCaseNumber,
    filedOn,
  }: { readonly court: string; readonly courtCaseNumber: string; readonly filedOn: LocalDate },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['DECIDED', 'ENDED'], 'Noting an appeal');
  const { appeal, appealDismissed, decision } = state;
  const higher = appealDismissed === true && appeal?.higher !== true;
  insist(appeal === undefined || higher, 'APPEAL_REGISTERED', 'An appeal against this decision was noted before.');
  const from = higher ? (appeal?.judgedOn ?? appeal?.filedOn) : undefined;
  insistBetween(filedOn, from ?? localDateOf(decision!.decidedAt), context, 'filedOn');
  return [{ type: 'appealRegistered', data: { court, courtCaseNumber, filedOn, ...(higher && { higher }) } }];
}

/**
 * An administrator notes what the court decided. Annulled: a new decision on the objection is needed, by the day the court
 * set, or within six weeks of the judgment (assumption: as Awb 7:10(1)). Codes: WRONG_ROLE, WRONG_STATE, NO_APPEAL,
 * DATE_INVALID.
 */
export function noteJudgment(
  state: ObjectionState,
  command: { readonly outcome: AppealOutcome; readonly judgedOn: LocalDate; readonly decideBy?: LocalDate },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['DECIDED'], 'Noting a judgment');
  const { outcome, judgedOn, decideBy } = command;
  insist(state.appeal !== undefined, 'NO_APPEAL', 'Note the appeal before its outcome.');
  insistBetween(judgedOn, state.appeal.filedOn, context, 'judgedOn');
  const setByCourt = outcome === 'ANNULLED' ? decideBy : undefined;
  insist(
    setByCourt === undefined || compareDates(setByCourt, judgedOn) > 0,
    'DATE_INVALID',
    'A court sets a day after its judgment.',
    'decideBy',
  );
  const fact: ObjectionFact = {
    type: 'appealJudged',
    data: { outcome, judgedOn, ...(setByCourt && { decideBy: setByCourt }), decisionDueOn: null },
  };
  if (outcome === 'DISMISSED') return [fact];
  const after = evolveObjection(state, { fact, at: context.at, actorId: context.actor.id });
  return [{ ...fact, data: { ...fact.data, decisionDueOn: objectionDueOn(after, context.terms) } }];
}

function insistBetween(day: LocalDate, from: LocalDate, { at }: RuleContext, field: string): void {
  insist(
    compareDates(day, from) >= 0 && compareDates(day, localDateOf(at)) <= 0,
    'DATE_INVALID',
    `This happened on ${from} or later, and not after today.`,
    field,
  );
}

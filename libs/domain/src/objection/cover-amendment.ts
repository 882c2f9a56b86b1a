import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareInstants } from '../calendar/instant.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { ContestedDecision } from './contested-decision.js';
import { objectionDueOn } from './objection-deadlines.js';
import type { ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import type { ObjectionState } from './objection-state.js';

/**
 * Whether `standing`, the latest decision on the amount, came after the one the objection is about, and after the last
 * one of which somebody said whether the objector has an interest in it.
 */
export function amendedMeanwhile(state: ObjectionState, standing: ContestedDecision | null | undefined): boolean {
  const { against, amendmentJudgedUntil } = state;
  if (!standing || !against || !['AWARD', 'AMENDMENT'].includes(against.decision)) return false;
  return [against.decidedAt, amendmentJudgedUntil ?? against.decidedAt].every(
    (known) => compareInstants(standing.decidedAt, known) > 0,
  );
}

/**
 * The award was amended while the objection runs: the objection is about the new decision too, unless the objector has
 * no interest in that (Awb 6:19(1)). `standing` is the latest decision on the amount; the term to decide keeps counting
 * from the first one. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, NOT_AMENDED.
 */
export function coverAmendment(
  state: ObjectionState,
  command: { readonly interest: boolean; readonly reason?: string; readonly standing?: ContestedDecision | null },
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['JUDGEMENT', 'CURE', 'PREPARATION', 'READY'], 'Extending the objection');
  const { standing, interest } = command;
  insist(
    Boolean(command.reason?.trim()),
    'REASON_REQUIRED',
    'Say whether the new decision meets the objector.',
    'reason',
  );
  insist(
    standing !== undefined && standing !== null && amendedMeanwhile(state, standing),
    'NOT_AMENDED',
    'The decision the objection is about has not been amended.',
  );
  // The term counts from the announcement of the first decision: 7:10 knows no new one for 6:19 (assumption).
  const against = { ...standing, announcedOn: state.against?.announcedOn ?? standing.announcedOn };
  const decisionDueOn = objectionDueOn(state, context.terms, localDateOf(context.at));
  return [{ type: 'amendmentCovered', data: { against, interest, decisionDueOn } }];
}

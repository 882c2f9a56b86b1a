import { localDateOf } from '../calendar/amsterdam-time.js';
import { insist } from '../refusal.js';
import { insistRole, type RuleContext } from '../rule-context.js';
import type { ContestedDecision } from './contested-decision.js';
import { objectionDueOn, objectionIn } from './objection-deadlines.js';
import type { ObjectionFact } from './objection-facts.js';
import { insistObjectionPhase } from './objection-phase.js';
import { evolveObjection, type ObjectionState } from './objection-state.js';

/** What an official judges of an early or late objection; `against` is the decision as it stands now. */
export interface TimelinessJudgement {
  readonly takenIntoAccount: boolean;
  readonly reason?: string;
  readonly against?: ContestedDecision | null;
}

/**
 * An administrator judges whether a late objection is excusable (Awb 6:11), or an early one is looked at all the same
 * (6:10). The machine never refuses either by itself. An early one is judged once its decision has been announced, or
 * when it is not taken into account. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, NOT_ANNOUNCED_YET.
 */
export function judgeTimeliness(
  state: ObjectionState,
  command: TimelinessJudgement,
  context: RuleContext,
): ObjectionFact[] {
  insistRole(context.actor, 'ADMINISTRATOR');
  insistObjectionPhase(state, ['JUDGEMENT'], 'Judging whether it is in time');
  insist(Boolean(command.reason?.trim()), 'REASON_REQUIRED', 'Say why you judge so.', 'reason');
  const { takenIntoAccount } = command;
  const against = (command.against?.announcedOn ? command.against : null) ?? state.against;
  const timeliness = objectionIn(state).timeliness === 'early' ? 'early' : 'late';
  insist(
    !takenIntoAccount || against !== null,
    'NOT_ANNOUNCED_YET',
    'The decision has not been announced yet; until then the objection is kept and not looked at (Awb 6:10(2)).',
  );
  const judged = { timeliness, takenIntoAccount, against, decisionDueOn: null } as const;
  const fact: ObjectionFact = { type: 'timelinessJudged', data: judged };
  const after = evolveObjection(state, { fact, at: context.at, actorId: context.actor.id });
  const decisionDueOn = objectionDueOn(after, context.terms, localDateOf(context.at));
  return [{ type: 'timelinessJudged', data: { ...judged, decisionDueOn } }];
}

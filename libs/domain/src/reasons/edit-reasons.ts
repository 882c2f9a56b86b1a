import type { ApplicationState } from '../application/application-state.js';
import { insistObjectionPhase } from '../objection/objection-phase.js';
import type { ObjectionState } from '../objection/objection-state.js';
import { insist } from '../refusal.js';
import { insistPhase, insistRole, type RuleContext } from '../rule-context.js';
import type { ApplicationPhase } from '../vocabulary.js';
import type { WithReasons } from './reasons-draft.js';
import type { ReasonedDecision, ReasonsEdit, ReasonsFact } from './reasons-facts.js';

/** An edit of the reasons as somebody wants to save it, with the proposal it was made from. */
export type ReasonsEditWanted = Omit<ReasonsEdit, 'version'>;

/** Where a file must stand to write the reasons of a decision on it. */
const WRITTEN_IN: Readonly<Record<Exclude<ReasonedDecision, 'OBJECTION'>, readonly ApplicationPhase[]>> = {
  AWARD: ['ASSESSED', 'DECISION'],
  REJECTION: ['ASSESSED', 'DECISION'],
  NOT_TAKEN: ['DECISION'],
  SETTLEMENT: ['SETTLEMENT'],
  REVOCATION: ['AWARDED', 'SETTLEMENT'],
};

/**
 * An administrator writes the reasons of a decision that is to be taken on an application, beginning with what was
 * composed (Awb 3:46, 3:47). Who writes them prepared the decision. Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED.
 */
export function editReasons(state: ApplicationState, wanted: ReasonsEditWanted, { actor }: RuleContext): ReasonsFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  const { decision } = wanted;
  insist(decision !== 'OBJECTION', 'WRONG_STATE', 'Reasons on an objection are written in the file of the objection.');
  insistPhase(state, WRITTEN_IN[decision], 'Writing these reasons');
  insist(
    subjectOf(state, decision),
    'WRONG_STATE',
    'This decision is not to be taken: nothing was proposed to that end.',
  );
  return [edited(state, wanted)];
}

/** The same for the decision on an objection (Awb 7:12(1)). Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED. */
export function editObjectionReasons(
  state: ObjectionState,
  wanted: ReasonsEditWanted,
  { actor }: RuleContext,
): ReasonsFact[] {
  insistRole(actor, 'ADMINISTRATOR', 'JENV');
  insistObjectionPhase(state, ['PREPARATION', 'READY'], 'Writing these reasons');
  insist(wanted.decision === 'OBJECTION', 'WRONG_STATE', 'Here are written the reasons of the decision on it.');
  return [edited(state, wanted)];
}

/** Whether the file asks for such a decision at all. */
function subjectOf(state: ApplicationState, decision: ReasonedDecision): boolean {
  if (decision === 'NOT_TAKEN') return state.proposedRefusal === 'INCOMPLETE';
  return decision !== 'REVOCATION' || state.revocation !== undefined;
}

function edited({ reasons }: WithReasons, wanted: ReasonsEditWanted): ReasonsFact {
  insist(wanted.text.trim() !== '', 'REASON_REQUIRED', 'A decision gives its reasons (Awb 3:46).', 'text');
  const version = (reasons?.[wanted.decision]?.version ?? 0) + 1;
  return { type: 'reasonsEdited', data: { ...wanted, version } };
}

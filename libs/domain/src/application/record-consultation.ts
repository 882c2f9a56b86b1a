import { localDateOf } from '../calendar/amsterdam-time.js';
import { compareDates, insistPlannable } from '../calendar/local-date.js';
import { insist } from '../refusal.js';
import { insistPhase, type RuleContext } from '../rule-context.js';
import { MINISTRIES } from '../vocabulary.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import type { Consultation } from './divergence-facts.js';

/**
 * The two ministries spoke with each other about the application: when, who as offices, and whether they agree. Codes:
 * WRONG_ROLE, WRONG_STATE, DATE_INVALID, DATE_IN_FUTURE, PARTICIPANTS_MISSING.
 */
export function recordConsultation(
  state: ApplicationState,
  { heldOn, outcome, participants }: Consultation,
  { actor, at }: RuleContext,
): ApplicationFact[] {
  const may = actor.role === 'ASSESSOR' || (actor.role === 'ADMINISTRATOR' && actor.organisation === 'JENV');
  insist(may, 'WRONG_ROLE', 'Only an assessor, or an administrator of JENV, may do this.');
  insistPhase(state, ['ASSESSMENT'], 'Recording a consultation');
  insistPlannable(heldOn, 'heldOn');
  insist(compareDates(heldOn, localDateOf(at)) <= 0, 'DATE_IN_FUTURE', 'This day lies in the future.', 'heldOn');
  insist(
    MINISTRIES.every((ministry) => participants.some((one) => one.ministry === ministry)),
    'PARTICIPANTS_MISSING',
    'A joint consultation has somebody of each ministry.',
    'participants',
  );
  return [{ type: 'consultationHeld', data: { heldOn, outcome, participants } }];
}

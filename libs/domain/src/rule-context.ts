import { bothPersons } from './absence/stand-in.js';
import type { Actor, Instant } from './vocabulary.js';
import type { RegisteredMandate } from './mandate/mandate-register.js';
import type { RoundTerms } from './round/round-terms.js';
import { insist } from './refusal.js';
import type { ApplicationState } from './application/application-state.js';
import type { ReceivedApplication } from './application/application-facts.js';
import type { ApplicationPhase } from './vocabulary.js';

/** What a rule may know beside the state: the year's constants, the time, and who acts. */
export interface RuleContext {
  readonly terms: RoundTerms;
  readonly at: Instant;
  readonly actor: Actor;
  /** Every mandate the actor holds, where the round asks for mandates. */
  readonly mandates?: readonly RegisteredMandate[];
}

/** Refuses with WRONG_STATE unless the file is in one of `phases`. */
export function insistPhase(state: ApplicationState, phases: readonly ApplicationPhase[], act: string): void {
  insist(
    phases.includes(state.phase),
    'WRONG_STATE',
    `${act} is not possible now: this file is in phase ${state.phase}, it must be in ${phases.join(' or ')}.`,
  );
}

/** The received application; a file without one cannot be acted on. */
export function receivedOf(state: ApplicationState): ReceivedApplication {
  insist(state.application !== undefined, 'WRONG_STATE', 'No application has been received in this file yet.');
  return state.application;
}

/** Refuses with OWN_WORK when the actor, or whom the actor replaces, prepared what is to be decided (four eyes; assumption). */
export function insistFourEyes(state: ApplicationState, actor: Actor): void {
  insist(
    !bothPersons(actor).some((id) => state.preparedBy.includes(id)),
    'OWN_WORK',
    'You prepared this file yourself; someone else must decide it.',
  );
}

/** Refuses with WRONG_ROLE unless the actor has `role` (and, if given, acts for `organisation`). */
export function insistRole(actor: Actor, role: Actor['role'], organisation?: string): void {
  const fits = actor.role === role && (organisation === undefined || actor.organisation === organisation);
  insist(fits, 'WRONG_ROLE', `Only ${role}${organisation ? ` of ${organisation}` : ''} may do this.`);
}

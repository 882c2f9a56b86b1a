import type { ApplicationState } from '../application/application-state.js';
import { insist } from '../refusal.js';
import type { RuleContext } from '../rule-context.js';

/** Refuses unless projects of the application still wait for the judgement of the actor's ministry. Codes: NOT_ASKED, ALREADY_ASSESSED. */
export function assessableBy(state: ApplicationState, { actor }: RuleContext): void {
  const work = state.work.find(({ ministry }) => ministry === actor.organisation);
  insist(work !== undefined, 'NOT_ASKED', `${actor.organisation} has no project of this application to assess.`);
  insist(work.status === 'OPEN', 'ALREADY_ASSESSED', `${actor.organisation} has already assessed this application.`);
}

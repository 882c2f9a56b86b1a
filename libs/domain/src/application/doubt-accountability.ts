import { insist } from '../refusal.js';
import { insistPhase, type RuleContext } from '../rule-context.js';
import type { AccountabilityDoubt } from './accountability-doubt-facts.js';
import type { ApplicationFact } from './application-facts.js';
import type { ApplicationState } from './application-state.js';
import { insistAdministrator } from './extend-accountability.js';

const BEFORE_SETTLEMENT = ['AWARDED', 'SETTLEMENT'] as const;

/** What is not plausible, and why. */
export interface WantedDoubt {
  /** The projects it is about; left out, the whole. */
  readonly projectIds?: readonly string[] | undefined;
  readonly reason?: string | undefined;
}

/**
 * An administrator finds accountability information not plausible and asks the municipality to explain it, or to have it
 * corrected through BZK. Until then nobody settles as was awarded; lower, after the hearing, is possible. The 22 weeks of
 * Regeling 2022 art. 10(2) go on: no article lets them stand still for this (assumption, all of it; that information may
 * be asked about follows from Awb 3:2). Codes: WRONG_ROLE, WRONG_STATE, REASON_REQUIRED, NO_ACCOUNTABILITY,
 * ACCOUNTABILITY_DOUBTED, UNKNOWN_PROJECT.
 */
export function doubtAccountability(
  state: ApplicationState,
  { projectIds = [], reason }: WantedDoubt,
  { actor }: RuleContext,
): ApplicationFact[] {
  insistAdministrator(actor);
  insistPhase(state, BEFORE_SETTLEMENT, 'Doubting accountability information');
  const { accountability } = state;
  insist(accountability !== undefined, 'NO_ACCOUNTABILITY', 'No accountability information has come in yet.');
  insist(state.accountabilityDoubt === undefined, 'ACCOUNTABILITY_DOUBTED', 'The information is in doubt already.');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say what is not plausible, and why.', 'reason');
  const awarded = state.award?.lines.map(({ projectId }) => projectId) ?? [];
  const unknown = projectIds.findIndex((projectId) => !awarded.includes(projectId));
  insist(unknown < 0, 'UNKNOWN_PROJECT', 'Name projects of this award.', `projectIds.${unknown}`);
  return [{ type: 'accountabilityDoubted', data: { projectIds, receivedAt: accountability.receivedAt } }];
}

/**
 * An administrator writes down how the municipality explained what was doubted: the information counts as it stands. A
 * correction ends the doubt by itself. Codes: WRONG_ROLE, WRONG_STATE, ACCOUNTABILITY_NOT_DOUBTED, REASON_REQUIRED.
 */
export function explainAccountability(
  state: ApplicationState,
  { reason }: { readonly reason?: string | undefined },
  { actor }: RuleContext,
): ApplicationFact[] {
  insistAdministrator(actor);
  insistPhase(state, BEFORE_SETTLEMENT, 'Ending a doubt');
  const { accountabilityDoubt: doubt } = state;
  insist(doubt !== undefined, 'ACCOUNTABILITY_NOT_DOUBTED', 'The information is not in doubt.');
  insist(Boolean(reason?.trim()), 'REASON_REQUIRED', 'Say how it was explained.', 'reason');
  return [{ type: 'accountabilityExplained', data: doubt }];
}

/** Refuses with ACCOUNTABILITY_DOUBTED to settle as was awarded on what is in doubt. */
export function insistPlausible({ accountabilityDoubt }: { readonly accountabilityDoubt?: AccountabilityDoubt }): void {
  insist(
    accountabilityDoubt === undefined,
    'ACCOUNTABILITY_DOUBTED',
    'The accountability information is in doubt: wait for a correction or an explanation, or settle lower after the hearing.',
  );
}

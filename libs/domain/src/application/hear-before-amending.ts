import { insist } from '../refusal.js';
import type { Instant } from '../vocabulary.js';
import type { AmendedLine, AmendmentCause } from './amendment-facts.js';
import type { ApplicationState } from './application-state.js';
import { insistHeardOnRevocation } from './hear-before-revoking.js';

/**
 * Refuses to take from a municipality what it did not ask to lose and was not heard on (Awb 4:8): a revocation waits for
 * its hearing, and a correction takes nothing but the evident slip that somebody else proposed. Codes: HEARING_REQUIRED,
 * BELOW_INTENTION, CORRECTION_NOT_PROPOSED.
 */
export function insistHeardBeforeLess(
  state: ApplicationState,
  { cause, lines }: { readonly cause: AmendmentCause; readonly lines: readonly AmendedLine[] },
  at: Instant,
): void {
  if (cause === 'REVOCATION') return insistHeardOnRevocation(state, lines, at);
  const unproposed = lines.findIndex((line) => takesFrom(state, line) && !proposed(state, line));
  insist(
    unproposed === -1,
    'CORRECTION_NOT_PROPOSED',
    'An administrator first says what the slip of the pen was; for any other reason the municipality is heard first.',
    `lines.${unproposed}`,
  );
}

function takesFrom({ award }: ApplicationState, { projectId, awardedCents }: AmendedLine): boolean {
  return award!.lines.some((line) => line.projectId === projectId && awardedCents < line.awardedCents);
}

function proposed({ correction }: ApplicationState, { projectId, awardedCents }: AmendedLine): boolean {
  return (correction?.lines ?? []).some((line) => line.projectId === projectId && line.awardedCents === awardedCents);
}

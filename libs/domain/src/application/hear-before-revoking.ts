import { insist } from '../refusal.js';
import type { Instant } from '../vocabulary.js';
import type { AmendedLine } from './amendment-facts.js';
import type { ApplicationState } from './application-state.js';

/**
 * Refuses a revocation that the municipality was not heard on: with HEARING_REQUIRED when it was never told or its term
 * still runs without views, with BELOW_INTENTION when a project would get less than it was told.
 */
export function insistHeardOnRevocation(
  { revocation }: ApplicationState,
  lines: readonly AmendedLine[],
  at: Instant,
): void {
  insist(
    revocation !== undefined && (revocation.status === 'RECEIVED' || revocation.viewsDueAt <= at),
    'HEARING_REQUIRED',
    revocation === undefined
      ? 'The municipality must first be told what is intended, and asked for its views.'
      : `The municipality can give its views until and including ${revocation.viewsDueOn}.`,
  );
  const below = lines.findIndex(({ projectId, awardedCents }) => {
    const told = revocation.lines.find((line) => line.projectId === projectId);
    return told === undefined || awardedCents < told.awardedCents;
  });
  insist(below === -1, 'BELOW_INTENTION', 'This is lower than the municipality was told.', `lines.${below}`);
}

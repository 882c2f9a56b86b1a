import type { RoundRow } from './rounds.js';

/** The round people work on now: the latest that has not ended, or else the latest. Rounds come latest first. */
export function currentRound<R extends Pick<RoundRow, 'endedAt'>>(rounds: readonly R[]): R | undefined {
  return rounds.find(({ endedAt }) => endedAt === null) ?? rounds[0];
}

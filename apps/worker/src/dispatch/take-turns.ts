import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Bell } from './bell.js';

/** What a turn found: something to do, nothing, or nobody there to take it. */
export type Found = 'work' | 'nothing' | 'away';

const POLLED_EVERY_MS = 1_000;
const AWAY_MS = 500;

/** Takes one turn after another until `ending`: at once while there is work, else when the bell rings or a second is over. */
export async function takeTurns(
  turn: () => Promise<Found>,
  { bell, ending, logger }: { readonly bell: Bell; readonly ending: AbortSignal; readonly logger: Logger },
): Promise<void> {
  while (!ending.aborted) {
    const found = await turn().catch((error: unknown) => {
      if (!ending.aborted) logger.error({ reason: String(error) }, 'a turn of the dispatcher failed');
      return 'away' as const;
    });
    if (found === 'nothing') await bell.heard(POLLED_EVERY_MS, ending);
    if (found === 'away') await pause(AWAY_MS, undefined, { signal: ending }).catch(() => undefined);
  }
}

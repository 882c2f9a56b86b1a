import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { untilQuiet, type Bell, type Patience } from './bell.js';

/** What a turn found: something to do, nothing, or nobody there to take it. */
export type Found = 'work' | 'nothing' | 'away';

const LOOKED_EVERY_MS = 1_000;
const AWAY_MS = 500;
/** Whoever writes rows rings for them: a look without a ring takes only those whose ring was lost. */
const RING_LOST_AFTER_SECONDS = 1;

interface Turns {
  readonly bell: Bell;
  readonly ending: AbortSignal;
  readonly logger: Logger;
  /** Work that gives way: it begins when the bell has been silent for a while. */
  readonly patience?: Patience;
}

/**
 * Takes one turn after another until `ending`: at once while there is work, else when the bell rings or a second is over.
 * A turn takes what has been due for `waitedSeconds`.
 */
export async function takeTurns(
  turn: (waitedSeconds: number) => Promise<Found>,
  { bell, ending, logger, patience }: Turns,
): Promise<void> {
  let waitedSeconds = 0;
  while (!ending.aborted) {
    const found = await turn(waitedSeconds).catch((error: unknown) => {
      if (!ending.aborted) logger.error({ reason: String(error) }, 'a turn of the dispatcher failed');
      return 'away' as const;
    });
    if (found === 'away') await pause(AWAY_MS, undefined, { signal: ending }).catch(() => undefined);
    if (found !== 'nothing') continue;
    const rung = await bell.heard(LOOKED_EVERY_MS, ending);
    waitedSeconds = rung ? 0 : RING_LOST_AFTER_SECONDS;
    if (rung && patience) await untilQuiet(bell, patience, ending);
  }
}

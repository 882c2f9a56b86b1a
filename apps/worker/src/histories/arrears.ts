import type { Logger } from 'pino';
import type { EndedRun } from './ended-runs.js';
import type { Swept } from './sweep-histories.js';

/** How far the keeping of histories is behind, and who is told. */
export interface Arrears {
  /** A sweep went through. */
  settle(swept: Swept): void;
  /** A sweep could not be made. */
  fail(reason: unknown): void;
  /** Whether the latest sweep left something undone. */
  inTrouble(): boolean;
  /** Without the runs whose history the engine turned out to have forgotten. */
  withoutLost(runs: readonly EndedRun[]): readonly EndedRun[];
}

/** From here on a history is late: retention is counted in days, so there is time to act. */
const LATE_AFTER_MS = 10 * 60_000;

/** Nothing is behind yet. A run that stays unkept too long is a warning, again and again until it is kept. */
export function createArrears(logger: Logger, now: () => number = Date.now): Arrears {
  const lost = new Set<string>();
  let trouble = false;
  let nothingLeftAt = now();
  let warnedAt = Number.NEGATIVE_INFINITY;

  const undone = (details: { readonly unkept?: number; readonly workflowId?: string; readonly reason: string }) => {
    const behindMs = now() - nothingLeftAt;
    const late = behindMs > LATE_AFTER_MS && now() - warnedAt > LATE_AFTER_MS;
    if (late || !trouble) {
      logger.warn({ ...details, behindMs }, 'histories of ended runs wait to be kept');
      warnedAt = now();
    }
    trouble = true;
  };
  const forget = (runs: readonly EndedRun[]) => {
    for (const { workflowId, runId } of runs) {
      lost.add(runId);
      logger.error({ workflowId, runId }, 'the engine forgot a history before it was kept');
    }
  };
  return {
    settle: ({ kept, failed, lost: forgotten }) => {
      forget(forgotten);
      if (kept > 0) logger.debug({ kept }, 'histories kept');
      const [first] = failed;
      if (first !== undefined) {
        undone({ unkept: failed.size, workflowId: first[0].workflowId, reason: String(first[1]) });
        return;
      }
      if (trouble) logger.info('every history is kept again');
      trouble = false;
      nothingLeftAt = now();
    },
    fail: (reason) => undone({ reason: String(reason) }),
    inTrouble: () => trouble,
    withoutLost: (runs) => runs.filter(({ runId }) => !lost.has(runId)),
  };
}

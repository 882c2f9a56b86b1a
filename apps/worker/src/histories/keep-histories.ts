import { setTimeout as pause } from 'node:timers/promises';
import { TASK_QUEUE } from '@ronde/contracts';
import type { Logger } from 'pino';
import { createArrears } from './arrears.js';
import { endedRuns } from './ended-runs.js';
import { type Archive, sweep } from './sweep-histories.js';

/** What the keeper is given; it closes none of it. */
export interface HistoryKeeperParts extends Archive {
  readonly logger: Logger;
  /** Whose runs are kept. */
  readonly taskQueue?: string;
  readonly sweepEveryMs?: number;
}

/** Keeps histories until it is stopped. */
export interface HistoryKeeper {
  /** Sweeps once more and resolves, within a few seconds, whether or not that worked. */
  stop(): Promise<void>;
}

const SWEEP_EVERY_MS = 5_000;
/** A sweep takes at most this part of the time, however many runs it has to look through. */
const SWEEPING_SHARE = 0.1;
const STOPPED_WITHIN_MS = 5_000;
/** The engine's index may hear of an end late; what comes later still is found by the next look at everything. */
const LOOK_BACK_MS = 3_600_000;
const EVERYTHING_EVERY_MS = 3_600_000;

/**
 * Starts to keep the history of every run that ends or continues as new, long before the engine's retention takes it.
 * The database itself says what was kept: the first look, one each hour and one after every trouble goes through all
 * that the engine still knows, so that runs which ended while nobody looked are found. It waits for the engine and the
 * database when they are away and disturbs no workflow.
 */
export function startHistoryKeeper(parts: HistoryKeeperParts): HistoryKeeper {
  const stopping = new AbortController();
  const keeping = keepSweeping(parts, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      const abandoned = new AbortController();
      const patience = pause(STOPPED_WITHIN_MS, undefined, { signal: abandoned.signal }).catch(() => undefined);
      await Promise.race([keeping, patience]);
      abandoned.abort();
    },
  };
}

async function keepSweeping(parts: HistoryKeeperParts, stopping: AbortSignal): Promise<void> {
  const look = createLook(parts);
  for (let last = false; !last; ) {
    last = stopping.aborted;
    const startedAt = performance.now();
    await look();
    if (last) return;
    const soonestMs = (performance.now() - startedAt) / SWEEPING_SHARE;
    const waitMs = Math.max(parts.sweepEveryMs ?? SWEEP_EVERY_MS, soonestMs);
    await pause(waitMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** One look at what ended after another; never rejects. */
function createLook(parts: HistoryKeeperParts): () => Promise<void> {
  const arrears = createArrears(parts.logger);
  let lookedAtEverythingAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const startedAt = Date.now();
    const everything = arrears.inTrouble() || startedAt - lookedAtEverythingAt > EVERYTHING_EVERY_MS;
    const since = everything ? undefined : new Date(startedAt - LOOK_BACK_MS).toISOString();
    try {
      const runs = await endedRuns(parts.client, parts.taskQueue ?? TASK_QUEUE, since);
      arrears.settle(await sweep(parts, arrears.withoutLost(runs)));
      if (everything) lookedAtEverythingAt = startedAt;
    } catch (error) {
      arrears.fail(error);
    }
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Waits } from '@ronde/contracts';
import type { Engine } from './engine-connection.ts';
import { askWaits, clockShiftOf, seeExecution, type ExecutionSight } from './execution-sight.ts';
import { fastForward, PAST_DUE_MS } from './fast-forward.ts';
import { inParallel } from './persistent-call.ts';
import { messagesAfter, untilDelivered, type RoundDatabase } from './round-database.ts';

const WIDTH = 16;

interface Watched {
  readonly sight: ExecutionSight;
  readonly shiftMs: number;
  readonly waits: Waits['waits'];
}

/** Every execution of a round with what it waits for, kept up to date without asking those in which nothing happened. */
export interface RoundWatch {
  /** Waits until nothing is under way in the round, then looks again at the executions in which something happened. */
  settle(touched: Iterable<string>): Promise<void>;
  /** The earliest instant at which something falls due, in milliseconds; undefined when nothing does. */
  earliestDueMs(): number | undefined;
  /** Moves the clocks of those in which something is due at or before `untilMs` past it, and settles. */
  passDue(untilMs: number): Promise<void>;
  /** Moves the clocks of all open executions up to `atMs`. */
  bringTo(atMs: number): Promise<void>;
  executions(): readonly Watched[];
}

/** Watches the executions of one round; those of `streams` are known to be there from the beginning. */
export function watchRound(engine: Engine, database: RoundDatabase, roundId: string): RoundWatch {
  const watched = new Map<string, Watched>();
  let lastMessage = 0;

  const newTargets = async () => {
    const messages = await messagesAfter(database, roundId, lastMessage);
    lastMessage = messages.at(-1)?.id ?? lastMessage;
    return messages.map(({ target }) => target);
  };

  const look = async (workflowId: string) => {
    const known = watched.get(workflowId);
    const sight = await seeExecution(engine, workflowId);
    if (!sight) return;
    if (known?.sight.runId === sight.runId && known.sight.historyLength === sight.historyLength) return;
    const { waits } = sight.open ? await askWaits(engine, workflowId) : { waits: [] };
    const shiftMs = known?.shiftMs ?? (await clockShiftOf(engine, workflowId));
    watched.set(workflowId, { sight, shiftMs, waits });
  };

  const settle = async (touched: Iterable<string>) => {
    const ids = new Set(touched);
    for (;;) {
      await untilDelivered(database, roundId);
      for (const id of await newTargets()) ids.add(id);
      await inParallel([...ids], WIDTH, (id) => untilQuiet(engine, id));
      const more = await newTargets();
      if (more.length === 0) break;
      for (const id of more) ids.add(id);
    }
    await inParallel([...ids], WIDTH, look);
  };

  const untilMoved = async (before: Watched) => {
    const id = before.sight.workflowId;
    for (let attempt = 1; isUnmoved(before, watched.get(id)); attempt += 1) {
      if (attempt > MOVE_ATTEMPTS)
        throw new Error(`${id} did nothing when its term ended: ${JSON.stringify(before.waits)}`);
      await sleep(100);
      await settle([id]);
    }
  };

  return {
    settle,
    earliestDueMs: () => minimum([...watched.values()].flatMap(duesOf)),
    passDue: async (untilMs) => {
      const due = [...watched.values()].filter((each) => lastDueMs(each, untilMs) !== undefined);
      await inParallel(due, WIDTH, (each) =>
        fastForward(engine, each.sight.workflowId, each.shiftMs, (lastDueMs(each, untilMs) ?? untilMs) + PAST_DUE_MS),
      );
      await settle(due.map(({ sight }) => sight.workflowId));
      for (const each of due) await untilMoved(each);
    },
    bringTo: async (atMs) => {
      const open = [...watched.values()].filter(({ sight }) => sight.open);
      await inParallel(open, WIDTH, ({ sight, shiftMs }) => fastForward(engine, sight.workflowId, shiftMs, atMs));
      await settle(open.map(({ sight }) => sight.workflowId));
    },
    executions: () => [...watched.values()],
  };
}

function duesOf({ sight, waits }: Watched): number[] {
  return sight.open ? waits.flatMap(({ dueAt }) => (dueAt === undefined ? [] : [Date.parse(dueAt)])) : [];
}

function minimum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.min(...values);
}

function lastDueMs(each: Watched, untilMs: number): number | undefined {
  const dues = duesOf(each).filter((dueMs) => dueMs <= untilMs);
  return dues.length === 0 ? undefined : Math.max(...dues);
}

function isUnmoved(before: Watched, after: Watched | undefined): boolean {
  const earliest = minimum(duesOf(before));
  return after !== undefined && after.sight.open && minimum(duesOf(after)) === earliest;
}

const MOVE_ATTEMPTS = 50;
const QUIET_WITHIN_MS = 120_000;

async function untilQuiet(engine: Engine, workflowId: string): Promise<void> {
  const giveUpAt = performance.now() + QUIET_WITHIN_MS;
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 100)) {
    const sight = await seeExecution(engine, workflowId);
    if (!sight || sight.quiet || !sight.open) return;
    if (performance.now() > giveUpAt)
      throw new Error(`${workflowId} does not come to rest: ${sight.troubles.join('; ')}`);
    await sleep(pauseMs);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Waits } from '@ronde/contracts';
import type { Engine } from './engine-connection.ts';
import { askWaits, clockShiftOf, type ExecutionSight } from './execution-sight.ts';
import { fastForward, PAST_DUE_MS } from './fast-forward.ts';
import { inParallel } from './persistent-call.ts';
import type { RoundDatabase } from './round-database.ts';
import { untilSettled, WIDTH } from './until-settled.ts';

/** An execution as it was seen last, and what it said it waits for. */
export interface Watched {
  readonly sight: ExecutionSight;
  readonly shiftMs: number;
  readonly waits: Waits['waits'];
}

const MOVE_ATTEMPTS = 50;

/** Every execution of a round with what it waits for, kept up to date without asking those in which nothing happened. */
export class RoundWatch {
  private readonly watched = new Map<string, Watched>();
  private readonly followed = { lastMessage: 0, messages: new Set<number>() };

  private readonly engine: Engine;
  private readonly database: RoundDatabase;
  private readonly roundId: string;

  constructor(engine: Engine, database: RoundDatabase, roundId: string) {
    this.engine = engine;
    this.database = database;
    this.roundId = roundId;
  }

  /** Waits until nothing is under way in the round, then looks again at the executions in which something happened. */
  async settle(touched: Iterable<string>): Promise<void> {
    const settled = await untilSettled(this.engine, this.database, this.roundId, this.followed, touched);
    await inParallel(settled, WIDTH, (sight) => this.look(sight));
  }

  /** The earliest instant at which something falls due, in milliseconds; undefined when nothing does. */
  earliestDueMs(): number | undefined {
    return minimum(this.executions().flatMap(duesOf));
  }

  /** Moves the clocks of those in which something is due at or before `untilMs` past it, and settles. */
  async passDue(untilMs: number): Promise<void> {
    const due = this.executions().filter((each) => lastDueMs(each, untilMs) !== undefined);
    await inParallel(due, WIDTH, (each) =>
      fastForward(this.engine, each.sight, each.shiftMs, (lastDueMs(each, untilMs) ?? untilMs) + PAST_DUE_MS),
    );
    await this.settle(due.map(({ sight }) => sight.workflowId));
    for (const each of due) await this.untilMoved(each);
  }

  /** Moves the clocks of all open executions up to `atMs`, and settles. */
  async bringTo(atMs: number): Promise<void> {
    const open = this.executions().filter(({ sight }) => sight.open);
    await inParallel(open, WIDTH, ({ sight, shiftMs }) => fastForward(this.engine, sight, shiftMs, atMs));
    await this.settle(open.map(({ sight }) => sight.workflowId));
  }

  /** Every execution that was ever seen. */
  executions(): readonly Watched[] {
    return [...this.watched.values()];
  }

  private async look(sight: ExecutionSight): Promise<void> {
    const { workflowId } = sight;
    const known = this.watched.get(workflowId);
    if (known?.sight.runId === sight.runId && known.sight.historyLength === sight.historyLength) return;
    const { waits } = sight.open ? await askWaits(this.engine, workflowId) : { waits: [] };
    const shiftMs = known?.shiftMs ?? (await clockShiftOf(this.engine, workflowId));
    this.watched.set(workflowId, { sight, shiftMs, waits });
  }

  private async untilMoved(before: Watched): Promise<void> {
    const id = before.sight.workflowId;
    for (let attempt = 1; isUnmoved(before, this.watched.get(id)); attempt += 1) {
      if (attempt > MOVE_ATTEMPTS) {
        throw new Error(`${id} did nothing when its term ended: ${JSON.stringify(before.waits)}`);
      }
      await sleep(100);
      await this.settle([id]);
    }
  }
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
  return after !== undefined && after.sight.open && minimum(duesOf(after)) === minimum(duesOf(before));
}

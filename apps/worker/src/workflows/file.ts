import { Mutex } from 'async-mutex';
import type { Carried, ClockInput, Receipt, Waits } from '@ronde/contracts';
import type { Fact, Happened, Instant, RoundTerms } from '@ronde/domain';
import { createClock, type Clock } from './clock.js';

/** What every execution keeps: its stream, its constants, its state as the facts tell it, and what it waits for. */
export interface File<S, F extends Fact> {
  readonly stream: string;
  /** The constants of the round; only its holidays can become others while it runs. */
  terms: RoundTerms;
  readonly clock: Clock;
  readonly evolve: (state: S, happened: Happened<F>) => S;
  /** Guards rule, write and apply: without it two Updates pass a rule that one should have. */
  readonly mutex: Mutex;
  /** What arrived while a write was under way: the journal has it behind what was written. */
  readonly meanwhile: Receipt<F>[];
  readonly waits: Waits['waits'][number][];
  /** Ends this run and starts the next with the same state; never returns. */
  readonly continueAsNew: (carried: Carried<S>) => Promise<never>;
  readonly remindersSent: Set<Instant>;
  /** Business time at which the file was opened; reminders that would lie before it are left out. */
  readonly openedAt: Instant;
  state: S;
  position: number;
  /** Where the run before left off; 0 in the first run. */
  readonly carriedPosition: number;
  knownReceiptPosition: number;
  automaticCommands: number;
}

interface FileSetUp<S, F extends Fact> {
  readonly stream: string;
  readonly terms: RoundTerms;
  readonly clock: ClockInput;
  readonly initial: S;
  readonly carried: Carried<S> | undefined;
  readonly evolve: (state: S, happened: Happened<F>) => S;
  readonly continueAsNew: (carried: Carried<S>) => Promise<never>;
}

/** A new file, or the one that the run before left. */
export function openFile<S, F extends Fact>(setUp: FileSetUp<S, F>): File<S, F> {
  const { carried, stream, terms, evolve, continueAsNew } = setUp;
  return {
    stream,
    terms,
    evolve,
    continueAsNew,
    clock: createClock(setUp.clock, carried?.latestAt),
    openedAt: setUp.clock.startedAt,
    mutex: new Mutex(),
    meanwhile: [],
    waits: [],
    remindersSent: new Set(carried?.remindersSent ?? []),
    state: carried?.state ?? setUp.initial,
    position: carried?.position ?? 0,
    carriedPosition: carried?.position ?? 0,
    knownReceiptPosition: carried?.knownReceiptPosition ?? 0,
    automaticCommands: carried?.automaticCommands ?? 0,
  };
}

/** What the next run needs. */
export function carry<S, F extends Fact>(file: File<S, F>): Carried<S> {
  return {
    state: file.state,
    position: file.position,
    knownReceiptPosition: file.knownReceiptPosition,
    automaticCommands: file.automaticCommands,
    latestAt: file.clock.latest(),
    remindersSent: [...file.remindersSent],
  };
}

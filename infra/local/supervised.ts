import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOf, launch, untilReady, type Program } from './program.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';

/** A program that is kept running: when it ends by itself, it is started again after a pause that grows while it keeps failing. */
export interface Supervised {
  readonly name: string;
  /** The number of the running process, undefined when it does not run just now. */
  pid(): number | undefined;
  /** How often it had to be started again. */
  restarts(): number;
  /** Starts it and resolves when it is ready; after that it is kept running until `stop`. */
  start(): Promise<void>;
  /** Ends it in order, also in the middle of its start, and keeps it ended until `start`; safe to call twice. */
  stop(): Promise<void>;
}

/** Hears of each process that is started. */
export type OnPid = (pid: number) => void;

const firstPauseMs = 200;
const longestPauseMs = 10_000;
const calmAfterMs = 30_000;

interface Run {
  readonly program: Program;
  readonly log: Log;
  readonly onPid: OnPid;
  readonly restarted: () => void;
  child?: ChildProcess;
  stopping: boolean;
}

/** A program that does not run yet. */
export function supervised(program: Program, log: Log, onPid: OnPid = () => undefined): Supervised {
  let restarts = 0;
  let run: Run | undefined;
  let watching = Promise.resolve();
  return {
    name: program.name,
    pid: () => (isRunning(run?.child) ? run?.child?.pid : undefined),
    restarts: () => restarts,
    start: async () => {
      if (run && !run.stopping) return;
      const started: Run = { program, log, onPid, restarted: () => (restarts += 1), stopping: false };
      run = started;
      await firstStart(started);
      watching = keepRunning(started);
    },
    stop: async () => {
      if (!run) return;
      run.stopping = true;
      await end(run);
      await watching;
    },
  };
}

async function firstStart(run: Run): Promise<void> {
  try {
    await startOnce(run);
  } catch (error) {
    run.stopping = true;
    await end(run);
    throw error;
  }
}

async function startOnce(run: Run): Promise<void> {
  await run.program.beforeStart?.();
  if (run.stopping) throw new StartProblem(`${run.program.name} was stopped while it started.`);
  const child = launch(run.program);
  child.on('error', () => undefined);
  run.child = child;
  if (child.pid !== undefined) run.onPid(child.pid);
  await untilReady(run.program, child);
}

async function keepRunning(run: Run): Promise<void> {
  let pauseMs = firstPauseMs;
  while (!run.stopping) {
    const since = performance.now();
    const how = run.child ? await endOf(run.child) : 'did not start';
    if (run.stopping) return;
    if (performance.now() - since > calmAfterMs) pauseMs = firstPauseMs;
    run.log(`${run.program.name} ${how}; starting it again in ${pauseMs / 1000} s`);
    await sleep(pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    if (!run.stopping) await startAgain(run);
  }
}

async function startAgain(run: Run): Promise<void> {
  run.restarted();
  try {
    await startOnce(run);
    run.log(`${run.program.name} is ready again`);
  } catch (error) {
    if (!run.stopping) run.log(error instanceof Error ? error.message : String(error));
    await end(run);
  }
}

async function end(run: Run): Promise<void> {
  const { child, program } = run;
  if (!child || !isRunning(child)) return;
  const ended = endOf(child);
  child.kill(program.stopSignal);
  const force = setTimeout(() => child.kill('SIGKILL'), program.stopWithinMs);
  await ended;
  clearTimeout(force);
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

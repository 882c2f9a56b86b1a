import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOf, launch, untilReady, type Program } from './program.ts';
import type { Log } from './progress.ts';

/** A program that is kept running: when it ends by itself, it is started again after a pause that grows while it keeps failing. */
export interface Supervised {
  readonly name: string;
  /** The number of the running process, undefined between two runs. */
  pid(): number | undefined;
  /** How often it had to be started again. */
  restarts(): number;
  /** Ends it in order and keeps it ended; safe to call twice. */
  stop(): Promise<void>;
}

const firstPauseMs = 200;
const longestPauseMs = 10_000;
const calmAfterMs = 30_000;

type OnPid = (pid: number) => void;

interface Run {
  child?: ChildProcess;
  stopping: boolean;
  restarts: number;
  watching: Promise<void>;
}

/** Starts the program, waits until it is ready and keeps it running. `onPid` hears of each process that is started. */
export async function supervise(program: Program, log: Log, onPid: OnPid = () => undefined): Promise<Supervised> {
  const run: Run = { stopping: false, restarts: 0, watching: Promise.resolve() };
  try {
    await startOnce(program, run, onPid);
  } catch (error) {
    await end(program, run.child);
    throw error;
  }
  run.watching = keepRunning(program, run, log, onPid);
  return {
    name: program.name,
    pid: () => (isRunning(run.child) ? run.child?.pid : undefined),
    restarts: () => run.restarts,
    stop: async () => {
      run.stopping = true;
      await end(program, run.child);
      await run.watching;
    },
  };
}

async function startOnce(program: Program, run: Run, onPid: OnPid): Promise<void> {
  await program.beforeStart?.();
  const child = launch(program);
  child.on('error', () => undefined);
  run.child = child;
  if (child.pid !== undefined) onPid(child.pid);
  await untilReady(program, child);
}

async function keepRunning(program: Program, run: Run, log: Log, onPid: OnPid): Promise<void> {
  let pauseMs = firstPauseMs;
  while (!run.stopping) {
    const startedAt = performance.now();
    const how = run.child ? await endOf(run.child) : 'did not start';
    if (run.stopping) return;
    if (performance.now() - startedAt > calmAfterMs) pauseMs = firstPauseMs;
    log(`${program.name} ${how}; starting it again in ${pauseMs / 1000} s`);
    await sleep(pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    if (!run.stopping) await tryAgain(program, run, log, onPid);
  }
}

async function tryAgain(program: Program, run: Run, log: Log, onPid: OnPid): Promise<void> {
  run.restarts += 1;
  try {
    await startOnce(program, run, onPid);
    if (!run.stopping) log(`${program.name} is ready again`);
  } catch (error) {
    if (!run.stopping) log(error instanceof Error ? error.message : String(error));
    await end(program, run.child);
  }
  if (run.stopping) await end(program, run.child);
}

async function end(program: Program, child: ChildProcess | undefined): Promise<void> {
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

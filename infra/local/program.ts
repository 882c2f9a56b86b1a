import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { StartProblem } from './start-problem.ts';
import { becomesPossible } from './waiting.ts';

/** A program that runs beside us: how it is started, how one sees that it is ready, how it is asked to end. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly logFile: string;
  /** The signal that asks for an orderly end. */
  readonly stopSignal: NodeJS.Signals;
  readonly stopWithinMs: number;
  readonly readyWithinMs: number;
  /** Resolves when the program answers; throws while it does not. */
  readonly ready: () => Promise<unknown>;
  /** Clears what an earlier, broken end of the program left behind. */
  readonly beforeStart?: () => Promise<void>;
}

const largestLogBytes = 20_000_000;

/** Starts the program in a process group of its own, so that Ctrl-C reaches only us and we end it in order. */
export function launch(program: Program): ChildProcess {
  rotate(program.logFile);
  const log = openSync(program.logFile, 'a');
  try {
    return spawn(program.command, [...program.args], {
      cwd: program.cwd,
      env: { ...process.env, ...program.env },
      detached: true,
      stdio: ['ignore', log, log],
      ...program.user,
    });
  } finally {
    closeSync(log);
  }
}

/** Resolves when the program is ready; throws a StartProblem with its last words when it ends first or takes too long. */
export async function untilReady(program: Program, child: ChildProcess): Promise<void> {
  const aborted = new AbortController();
  const ended = endOf(child).then((how) => {
    throw new StartProblem(`${program.name} ${how} before it was ready; ${lastWords(program.logFile)}`);
  });
  const ready = becomesPossible(async () => {
    if (!aborted.signal.aborted) await program.ready();
  }, program.readyWithinMs).catch((error: unknown) => {
    throw new StartProblem(
      `${program.name} was not ready after ${program.readyWithinMs / 1000} s (${String(error)}); ${lastWords(program.logFile)}`,
    );
  });
  try {
    await Promise.race([ready, ended]);
  } finally {
    aborted.abort();
    ended.catch(() => undefined);
  }
}

/** Resolves when the process has ended, saying how: `ended with code 1`, `was ended by SIGKILL`, `could not be started: …`. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const tell = (code: number | null, signal: NodeJS.Signals | null) =>
      resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`);
    if (child.exitCode !== null || child.signalCode !== null) return tell(child.exitCode, child.signalCode);
    child.once('exit', tell);
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
  });
}

/** What a program said last, on one line: its last mention of an error if there is one; with the file that holds the rest. */
export function lastWords(logFile: string): string {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-40) : [];
  const error = lines.findLast((line) => /error|cannot|could not|fatal/i.test(line) && !/^\s*at /.test(line));
  const said = error ?? lines.slice(-3).join(' | ');
  return said === ''
    ? `it wrote nothing (${logFile}).`
    : `its last words were: ${said.trim().slice(-600)} (more in ${logFile}).`;
}

function rotate(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > largestLogBytes) renameSync(logFile, `${logFile}.1`);
}

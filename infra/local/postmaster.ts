import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from './process-identity.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { becomesTrue } from './waiting.ts';

/**
 * Makes a data directory free to start on: ends a server that an earlier start left running on it,
 * and removes the `postmaster.pid` of one that was killed. A process that merely has the same number now is left alone.
 */
export async function clearPostmaster(dataDir: string, log: Log): Promise<void> {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (isServerOf(pid, dataDir)) await endServer(pid, dataDir, log);
  rmSync(pidFile, { force: true });
}

function isServerOf(pid: number, dataDir: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = commandLine(pid);
  return command !== undefined && command.includes('postgres') && command.split(' ').includes(dataDir);
}

async function endServer(pid: number, dataDir: string, log: Log): Promise<void> {
  log(`a PostgreSQL of an earlier start still runs (process ${pid}); ending it`);
  for (const [signal, withinMs] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    send(pid, signal);
    if (await becomesTrue(() => !isServerOf(pid, dataDir), withinMs)) return;
  }
  throw new StartProblem(
    `A PostgreSQL of an earlier start (process ${pid}) on ${dataDir} cannot be ended; end it by hand and start again.`,
  );
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

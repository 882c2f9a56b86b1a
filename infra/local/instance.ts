import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processIdentity, stillRuns, type RecordedProcess } from './process-identity.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { becomesTrue } from './waiting.ts';

/** What runs on a data directory: the process that looks after it, and the programs it started. */
export interface InstanceRecord {
  readonly owner: RecordedProcess;
  readonly programs: readonly RecordedProcess[];
}

/** The written record of an instance, or undefined when there is none that can be read. */
export function readInstance(file: string): InstanceRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as InstanceRecord;
  } catch {
    return undefined;
  }
}

/** Writes the record whole or not at all. */
export function writeInstance(
  file: string,
  programs: readonly { readonly name: string; readonly pid: number }[],
): void {
  const record: InstanceRecord = {
    owner: recorded('owner', process.pid),
    programs: programs.map(({ name, pid }) => recorded(name, pid)),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Removes the record of an instance that has ended. */
export function forgetInstance(file: string): void {
  rmSync(file, { force: true });
}

/**
 * Takes over a data directory: refuses in one sentence while another instance runs on it,
 * and ends the programs that one which was killed left behind.
 */
export async function claimInstance(file: string, log: Log): Promise<void> {
  const earlier = readInstance(file);
  if (earlier && earlier.owner.pid !== process.pid && stillRuns(earlier.owner)) {
    throw new StartProblem(
      `Ronde already runs on ${path.dirname(file)} (process ${earlier.owner.pid}); stop it with Ctrl-C in its window, or with "npm run reset" to begin anew.`,
    );
  }
  if (earlier) await endPrograms(earlier, log);
  writeInstance(file, []);
}

/** Ends those recorded programs that still run and are still the same processes, last started first. */
export async function endPrograms(record: InstanceRecord, log: Log): Promise<void> {
  for (const program of [...record.programs].reverse()) {
    if (!stillRuns(program)) continue;
    log(`${program.name} of an earlier start still runs (process ${program.pid}); ending it`);
    await endProcess(program);
  }
}

/** Asks a recorded process to end, then makes it; never touches a process that merely has its number. */
export async function endProcess(target: RecordedProcess, politeMs = 15_000): Promise<void> {
  for (const [signal, withinMs] of [
    [target.name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM', politeMs],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!stillRuns(target)) return;
    process.kill(target.pid, signal);
    if (await becomesTrue(() => !stillRuns(target), withinMs)) return;
  }
}

function recorded(name: string, pid: number): RecordedProcess {
  return { name, pid, identity: processIdentity(pid) ?? 'gone' };
}

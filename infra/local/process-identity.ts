import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process as written down: its number, and what tells it from a later process that was given the same number. */
export interface RecordedProcess {
  readonly name: string;
  readonly pid: number;
  readonly identity: string;
}

/** What tells this process from any other that ever had its number (boot, start time, command line); undefined when it is gone. */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? identityFromProc(pid) : identityFromPs(pid);
}

/** The command line of a running process, its words separated by spaces; undefined when it is gone. */
export function commandLine(pid: number): string | undefined {
  return processIdentity(pid)?.split('\n').at(-1);
}

/** Whether the process written down still runs and is the same one. */
export function stillRuns(recorded: RecordedProcess): boolean {
  return processIdentity(recorded.pid) === recorded.identity;
}

function identityFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return `${boot}\n${fields[19]}\n${command}`;
  } catch {
    return undefined;
  }
}

function identityFromPs(pid: number): string | undefined {
  try {
    const ask = (column: string) =>
      execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    return `${ask('lstart')}\n${ask('args')}`;
  } catch {
    return undefined;
  }
}

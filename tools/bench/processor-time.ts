import { globSync, readFileSync } from 'node:fs';
import type { Fleet } from '../../infra/local/fleet.ts';
import { ms } from './findings.ts';

const MS_PER_TICK = 10;

/** Processor time so far, in milliseconds, of each program that takes part. */
type ProcessorTimes = Readonly<Record<string, number>>;

/** What these programs and the bench itself have spent until now; nothing where the system does not tell (no `/proc`). */
function processorTimes(fleet: Fleet, names: readonly string[]): ProcessorTimes {
  const { user, system } = process.cpuUsage();
  const times = names.map((name) => [name, familyMs(fleet.find(name).pid())] as const);
  return { ...Object.fromEntries(times), 'the bench': (user + system) / 1_000 };
}

/** What was spent between two moments, in milliseconds. */
function spentBetween(before: ProcessorTimes, after: ProcessorTimes): ProcessorTimes {
  return Object.fromEntries(Object.entries(after).map(([name, until]) => [name, until - (before[name] ?? 0)]));
}

/** For people, per request: `the API 3.1 ms, PostgreSQL 2.0 ms`. */
export function perRequest(turns: readonly ProcessorTimes[], requests: number): string {
  const names = Object.keys(turns[0] ?? {});
  const total = (name: string) => turns.reduce((sum, turn) => sum + (turn[name] ?? 0), 0);
  return names.map((name) => `${name} ${ms(total(name) / requests)}`).join(', ');
}

/** Takes a turn again and again, and keeps what these programs spent on each; what prepares a turn is not counted. */
export function noting(
  fleet: Fleet,
  programs: readonly string[],
  prepare: (count: number, width: number) => Promise<() => Promise<number[]>>,
) {
  const spent: ProcessorTimes[] = [];
  const take = async (count: number, width: number): Promise<number[]> => {
    const turn = await prepare(count, width);
    const before = processorTimes(fleet, programs);
    const times = await turn();
    spent.push(spentBetween(before, processorTimes(fleet, programs)));
    return times;
  };
  return { spent, take };
}

interface Stat {
  readonly parent: number;
  readonly ms: number;
}

/** A process with its children, those that ended included. */
function familyMs(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const children = globSync('/proc/[0-9]*/stat')
    .map(read)
    .filter((stat) => stat?.parent === pid);
  return [read(`/proc/${pid}/stat`), ...children].reduce((sum, stat) => sum + (stat?.ms ?? 0), 0);
}

/** utime, stime, cutime and cstime of proc(5); undefined when the process has just ended. */
function read(file: string): Stat | undefined {
  try {
    const fields = readFileSync(file, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, ms: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) * MS_PER_TICK };
  } catch {
    return undefined;
  }
}

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './directories.ts';
import { processIdentity, stillRuns, type RecordedProcess } from './process-identity.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { becomesTrue } from './waiting.ts';

const longestWorkMs = 10 * 60_000;

/** Work that only one process may do at a time, and the file that says who does it. */
export interface LockedWork {
  /** In a sentence: waiting for … */
  readonly named: string;
  readonly lockFile: string;
}

/** A build deletes what another one reads: one start or test run of this work tree at a time builds. */
export const BUILD: LockedWork = {
  named: 'another build of this work tree',
  lockFile: path.join(projectRoot, 'node_modules/.cache/ronde/build-lock.json'),
};

/** Does the work while no other process does it. One that was killed holds nobody up. */
export async function withWorkLock<T>({ named, lockFile }: LockedWork, log: Log, work: () => Promise<T>): Promise<T> {
  if (!take(lockFile)) {
    log(`waiting for ${named}`);
    if (!(await becomesTrue(() => take(lockFile), longestWorkMs, 500)))
      throw new StartProblem(`Waited in vain for ${named}; remove ${lockFile} and start again.`);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Takes the lock unless a process that still runs holds it. */
function take(lockFile: string): boolean {
  const self: RecordedProcess = {
    name: 'who holds the lock',
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
  };
  mkdirSync(path.dirname(lockFile), { recursive: true });
  const own = `${lockFile}.${process.pid}`;
  writeFileSync(own, JSON.stringify(self));
  try {
    // A link appears whole or not at all, and fails when there is one.
    linkSync(own, lockFile);
    return true;
  } catch {
    if (!isHeld(lockFile)) rmSync(lockFile, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function isHeld(lockFile: string): boolean {
  try {
    return stillRuns(JSON.parse(readFileSync(lockFile, 'utf8')) as RecordedProcess);
  } catch {
    // Gone meanwhile: the next look takes it.
    return true;
  }
}

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './directories.ts';
import { processIdentity, stillRuns, type RecordedProcess } from './process-identity.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { becomesTrue } from './waiting.ts';

const ofThisWorkTree = path.join(projectRoot, 'node_modules/.cache/ronde/build-lock.json');
const longestBuildMs = 10 * 60_000;

/** Does the work while no other start or test run of this work tree builds: a build deletes what another one reads. */
export async function withBuildLock<T>(log: Log, work: () => Promise<T>, lockFile = ofThisWorkTree): Promise<T> {
  if (!take(lockFile)) {
    log('waiting for another build of this work tree');
    if (!(await becomesTrue(() => take(lockFile), longestBuildMs, 500)))
      throw new StartProblem(`Another build has not ended; remove ${lockFile} and start again.`);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Takes the lock unless a process that still runs holds it. */
function take(lockFile: string): boolean {
  const self: RecordedProcess = { name: 'the build', pid: process.pid, identity: processIdentity(process.pid) ?? '' };
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

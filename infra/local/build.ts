import path from 'node:path';
import { BUILD, withWorkLock } from './work-lock.ts';
import { isBuiltFrom, rememberBuild, sourceStamp } from './build-stamp.ts';
import { nodeBinary, projectRoot } from './directories.ts';
import { elapsedSince, withHeartbeat, type Log } from './progress.ts';
import { runStep } from './step.ts';

/** Builds every application and library; what did not change since the last build comes from the cache, and nothing is run when nothing did. */
export function build(log: Log, logFile: string, signal?: AbortSignal): Promise<void> {
  return withWorkLock(BUILD, log, async () => {
    const startedAt = performance.now();
    const stamp = sourceStamp();
    if (isBuiltFrom(stamp)) return log('nothing to build: the sources did not change');
    await withHeartbeat(log, 10_000, () => `building: ${elapsedSince(startedAt)}`, runBuild(logFile, signal));
    rememberBuild(stamp);
    log(`built in ${elapsedSince(startedAt)}`);
  });
}

function runBuild(logFile: string, signal?: AbortSignal): Promise<void> {
  return runStep({
    what: 'The build',
    command: nodeBinary,
    args: [
      path.join(projectRoot, 'node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      'build',
      '--output-style=static',
    ],
    env: { NX_DAEMON: 'false', FORCE_COLOR: '0' },
    logFile,
    ...(signal && { signal }),
  });
}

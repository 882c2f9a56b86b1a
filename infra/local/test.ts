import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.ts';
import { directoriesOf } from './directories.ts';
import { sharedTestEngine } from './environment.ts';
import { freeBasePort } from './free-base-port.ts';
import { runAllTests, type Tally } from './jest-run.ts';
import { elapsedSince, timedLog, type Log } from './progress.ts';
import { removeAllButLogs, removeDataDir } from './remove-data-dir.ts';
import { startServices } from './services.ts';
import { runCommand } from './start-problem.ts';
import { untilDoneOrStopped } from './stop-request.ts';

/** `npm test`: every test there is, on ports and data of its own; arguments go to jest. Ends with one line `N passed, N failed`. */
async function main(): Promise<number> {
  const tally = await runAll(process.argv.slice(2));
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}

async function runAll(jestArgs: readonly string[]): Promise<Tally> {
  const startedAt = performance.now();
  const log = timedLog(startedAt);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ronde-test-'));
  // PostgreSQL's account must be able to enter; what it keeps there is closed by itself.
  chmodSync(dataDir, 0o755);
  const run = (signal: AbortSignal) => runWithServices({ dataDir, jestArgs, log, signal });
  const tally = await untilDoneOrStopped(run).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  });
  if (tally.failed === 0) removeDataDir(dataDir);
  else {
    removeAllButLogs(dataDir);
    log(`the logs of what the tests ran on are kept in ${path.join(dataDir, 'logs')}`);
  }
  log(`the test run took ${elapsedSince(startedAt)}`);
  return tally;
}

interface TestRun {
  readonly dataDir: string;
  readonly jestArgs: readonly string[];
  readonly log: Log;
  readonly signal: AbortSignal;
}

async function runWithServices({ dataDir, jestArgs, log, signal }: TestRun): Promise<Tally> {
  await build(log, path.join(directoriesOf(dataDir).logs, 'build.log'), signal);
  const services = await startServices({ basePort: await freeBasePort(), dataDir, log, signal });
  try {
    return await runAllTests({
      args: jestArgs,
      env: { ...services.env, [sharedTestEngine]: services.env.TEMPORAL_ADDRESS },
      dataDir,
      signal,
    });
  } finally {
    await services.stop();
  }
}

await runCommand(main);

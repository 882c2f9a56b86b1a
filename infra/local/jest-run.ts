import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeBinary, projectRoot } from './directories.ts';
import { endOf } from './program.ts';

/** How many tests passed and failed; a test file that could not run at all counts as one that failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What jest is given: arguments (a filter), the addresses of the services, a place for its result. */
export interface JestRequest {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly dataDir: string;
  readonly signal: AbortSignal;
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
}

/** Runs jest over the project, its output in plain sight, and counts. */
export async function runJest({ args, env, dataDir, signal }: JestRequest): Promise<Tally> {
  const resultFile = path.join(dataDir, 'jest-result.json');
  const jest = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
  const options = ['--maxWorkers=2', '--json', `--outputFile=${resultFile}`, ...args];
  const child = spawn(
    nodeBinary,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...options],
    {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      // With --json the result also goes to standard output; what people read goes to standard error.
      stdio: ['ignore', 'ignore', 'inherit'],
      signal,
    },
  );
  const how = await endOf(child);
  if (!existsSync(resultFile)) throw new Error(`jest ${how} without a result`);
  return tallyOf(JSON.parse(readFileSync(resultFile, 'utf8')) as JestResult);
}

/** The count of a jest result; a run that jest calls unsuccessful never counts as free of failures. */
export function tallyOf(result: JestResult): Tally {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: failed === 0 && !result.success ? 1 : failed };
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
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

/** Tests that start whole systems of their own: one at a time, or they starve each other on two cores. */
const SYSTEM_SPECS = String.raw`(\.e2e-spec|tools/rehearse/[^/]+\.workflow-spec|lint-rules\.int-spec)\.ts$`;

/** Runs every test there is, whole systems last; with arguments, what they ask for. */
export async function runAllTests(request: JestRequest): Promise<Tally> {
  if (request.args.length > 0) return runJest({ ...request, args: ['--maxWorkers=2', ...request.args] });
  const ignored = ['--testPathIgnorePatterns', '/node_modules/', '--testPathIgnorePatterns', SYSTEM_SPECS];
  const parts = await runJest({ ...request, args: ['--maxWorkers=2', ...ignored] });
  const systems = await runJest({ ...request, args: ['--runInBand', '--testPathPatterns', SYSTEM_SPECS] });
  return { passed: parts.passed + systems.passed, failed: parts.failed + systems.failed };
}

/** Runs jest over the project, its output in plain sight, and counts. */
async function runJest({ args, env, dataDir, signal }: JestRequest): Promise<Tally> {
  const resultFile = path.join(dataDir, 'jest-result.json');
  const jest = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
  rmSync(resultFile, { force: true });
  const options = ['--json', `--outputFile=${resultFile}`, ...args];
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

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

/** Tests that start whole systems of their own: after the others, or they starve them on two cores. */
const SYSTEM_SPECS = String.raw`(\.e2e-spec|tools/rehearse/[^/]+\.workflow-spec|lint-rules\.int-spec)\.ts$`;
/** Tests that measure: alone, for others would be measured with them. */
const MEASURING_SPECS = String.raw`e2e/pages/smooth\.e2e-spec\.ts$`;

/** Runs every test there is, whole systems after the parts and measurements last; with arguments, what they ask for. */
export async function runAllTests(request: JestRequest): Promise<Tally> {
  if (request.args.length > 0) return runJest({ ...request, args: ['--maxWorkers=2', ...request.args] });
  const parts = await runJest({ ...request, args: ['--maxWorkers=2', ...without(SYSTEM_SPECS)] });
  const systems = await runJest({
    ...request,
    args: ['--maxWorkers=2', '--testPathPatterns', SYSTEM_SPECS, ...without(MEASURING_SPECS)],
  });
  const measured = await runJest({ ...request, args: ['--runInBand', '--testPathPatterns', MEASURING_SPECS] });
  const all = [parts, systems, measured];
  return { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
}

function without(pattern: string): readonly string[] {
  return ['--testPathIgnorePatterns', '/node_modules/', '--testPathIgnorePatterns', pattern];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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

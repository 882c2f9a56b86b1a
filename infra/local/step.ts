import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { projectRoot } from './directories.ts';
import { endOf, lastWords } from './program.ts';
import { StartProblem } from './start-problem.ts';

/** A command that is run to its end as part of a start; it is ended when `signal` says so. */
export interface Step {
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its output goes; without it, to the person who watches. */
  readonly logFile?: string;
  readonly signal?: AbortSignal;
}

/** Runs the step; throws one sentence with its last words when it fails. */
export async function runStep(step: Step): Promise<void> {
  const output = step.logFile === undefined ? 'inherit' : openSync(step.logFile, 'w');
  const child = spawn(step.command, [...step.args], {
    cwd: projectRoot,
    env: { ...process.env, ...step.env },
    stdio: ['ignore', output, output],
    ...(step.signal && { signal: step.signal }),
  });
  if (typeof output === 'number') closeSync(output);
  const how = await endOf(child);
  if (how === 'ended with code 0') return;
  throw new StartProblem(
    `${step.what} failed: it ${how}; ${step.logFile ? lastWords(step.logFile) : 'its reason is above.'}`,
  );
}

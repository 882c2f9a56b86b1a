import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { partsOf, progressLine } from './parts.ts';

// Tries the properties of money as often as is asked, in parts of their own processes, so that a long run shows how far it
// is, uses no more memory than a short one, and stops at the first part that finds a counterexample.
const RUNS_PER_PART = 25_000;
const ROOT = join(import.meta.dirname, '..', '..');
const [runs = '1000000', processes = '1'] = process.argv.slice(2);

const parts = partsOf(Number(runs), RUNS_PER_PART);
const left = [...parts];
const startedAt = Date.now();
let done = 0;

await Promise.all(Array.from({ length: Number(processes) }, work));
process.stdout.write(`every property of money held in ${done} runs\n`);

async function work(): Promise<void> {
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    const { code, output } = await tryOut(part);
    if (code !== 0) {
      process.stdout.write(output);
      process.exit(1);
    }
    done += part;
    process.stdout.write(`${progressLine(done, Number(runs), Date.now() - startedAt)}\n`);
  }
}

function tryOut(numRuns: number): Promise<{ readonly code: number | null; readonly output: string }> {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, ['--experimental-vm-modules', jest, '--runInBand', 'money.properties'], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_RUNS: String(numRuns) },
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

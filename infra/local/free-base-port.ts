import { isFree, temporalPortCount } from './ports.ts';
import { StartProblem } from './start-problem.ts';

const firstBase = 21_000;
const lastBase = 29_000;
const blockSize = 100;
const blocks = (lastBase - firstBase) / blockSize;

/** The first port of a block of which none that we use is taken, below the range the system gives to clients. */
export async function freeBasePort(): Promise<number> {
  // Two that look at the same moment begin at different places.
  const first = process.pid % blocks;
  for (let step = 0; step < blocks; step += 1) {
    const base = firstBase + ((first + step) % blocks) * blockSize;
    if (await isBlockFree(base)) return base;
  }
  throw new StartProblem(
    `Every block of ports from ${firstBase} to ${lastBase - 1} is in use; end some programs and try again.`,
  );
}

async function isBlockFree(base: number): Promise<boolean> {
  for (let port = base; port < base + 10 + temporalPortCount; port += 1) {
    if (!(await isFree(port))) return false;
  }
  return true;
}

import { isFree, temporalPortCount } from './ports.ts';
import { StartProblem } from './start-problem.ts';

const firstBase = 21_000;
const lastBase = 29_000;
const blockSize = 100;

/** The first of a block of a hundred ports of which none that we use is taken; below the range the system gives to clients. */
export async function freeBasePort(): Promise<number> {
  for (let base = firstBase; base <= lastBase; base += blockSize) {
    if (await isBlockFree(base)) return base;
  }
  throw new StartProblem(
    `Every block of ports between ${firstBase} and ${lastBase} is in use; end some programs and try again.`,
  );
}

async function isBlockFree(base: number): Promise<boolean> {
  for (let port = base; port < base + 10 + temporalPortCount; port += 1) {
    if (!(await isFree(port))) return false;
  }
  return true;
}

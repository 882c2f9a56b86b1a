import { statfs } from 'node:fs/promises';
import { StartProblem } from './start-problem.ts';

const leastFreeBytes = 1_000_000_000;

/** Throws one sentence when the disk of this directory has less than 1 GB free. */
export async function requireFreeDisk(directory: string, leastBytes = leastFreeBytes): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free >= leastBytes) return;
  throw new StartProblem(
    `The disk of ${directory} has only ${(free / 1e9).toFixed(1)} GB free and at least ${leastBytes / 1e9} GB is needed; make room or choose another place with RONDE_DATA_DIR.`,
  );
}

import { setTimeout as sleep } from 'node:timers/promises';

const PAUSES_MS = [50, 100, 200, 400, 800, 1000];

/** How long a rehearsal waits for a part of the system that was killed to come back. */
export const PATIENCE_MS = 120_000;

/** Calls again while `isPassing` says that the failure will pass, up to `PATIENCE_MS`; then throws the last failure. */
export async function callPersistently<T>(call: () => Promise<T>, isPassing: (error: unknown) => boolean): Promise<T> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error) || performance.now() > giveUpAt) throw error;
      await sleep(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)]);
    }
  }
}

/** Runs `work` on each of `items`, at most `width` at a time. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

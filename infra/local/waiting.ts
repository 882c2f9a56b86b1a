import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `check` every `everyMs` until it answers true; answers false once `withinMs` have passed. */
export async function becomesTrue(
  check: () => boolean | Promise<boolean>,
  withinMs: number,
  everyMs = 50,
): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!(await check())) {
    if (performance.now() > end) return false;
    await sleep(everyMs);
  }
  return true;
}

/** Like `becomesTrue`, for a check that fails by throwing; after `withinMs` the last failure is thrown. */
export async function becomesPossible(attempt: () => Promise<unknown>, withinMs: number, everyMs = 100): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await sleep(everyMs);
    }
  }
}

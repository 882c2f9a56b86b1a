import { allHandlersFinished, condition, workflowInfo } from '@temporalio/workflow';
import type { Fact, Instant } from '@ronde/domain';
import { carry, type File } from './file.js';

/** Updates sent just before a term ended may still be under way. */
export const GRACE_MS = 30_000;

/**
 * The one way to wait. True as soon as `done` holds; false when the deadline passes first. The deadline may move, or
 * appear, while something waits for it; without one the wait has no end. Long histories continue as new here, and
 * only here.
 */
export async function doneBefore<S, F extends Fact>(
  file: File<S, F>,
  name: string,
  deadline: () => Instant | undefined,
  done: () => boolean,
): Promise<boolean> {
  for (;;) {
    if (done()) return true;
    const dueAt = deadline();
    const remainingMs = dueAt === undefined ? undefined : Date.parse(dueAt) - file.clock.engineNowMs();
    if (dueAt !== undefined && remainingMs! <= 0) {
      file.clock.hear(dueAt);
      return false;
    }
    await continueAsNewWhenSuggested(file);
    await waitForChange(file, { name, dueAt }, remainingMs, () => done() || deadline() !== dueAt);
  }
}

/** Waits without end until `done` holds. */
export async function until<S, F extends Fact>(file: File<S, F>, name: string, done: () => boolean): Promise<void> {
  await doneBefore(file, name, () => undefined, done);
}

/** Waits for a deadline and its grace; a moved deadline moves the wait. */
export function afterGrace(dueAt: Instant): Instant {
  return new Date(Date.parse(dueAt) + GRACE_MS).toISOString();
}

async function waitForChange<S, F extends Fact>(
  file: File<S, F>,
  wait: { readonly name: string; readonly dueAt: Instant | undefined },
  remainingMs: number | undefined,
  changed: () => boolean,
): Promise<void> {
  const shown = wait.dueAt === undefined ? { name: wait.name } : { name: wait.name, dueAt: wait.dueAt };
  file.waits.push(shown);
  const wake = (): boolean => changed() || workflowInfo().continueAsNewSuggested;
  try {
    if (remainingMs === undefined) await condition(wake);
    else await condition(wake, remainingMs);
  } finally {
    file.waits.splice(file.waits.indexOf(shown), 1);
  }
}

async function continueAsNewWhenSuggested<S, F extends Fact>(file: File<S, F>): Promise<void> {
  if (!workflowInfo().continueAsNewSuggested) return;
  await condition(() => allHandlersFinished() && !file.mutex.isLocked());
  await file.continueAsNew(carry(file));
}

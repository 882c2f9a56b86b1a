import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine-connection.ts';
import { seeExecution } from './execution-sight.ts';
import { inParallel } from './persistent-call.ts';
import { messagesAfter, untilDelivered, type RoundDatabase } from './round-database.ts';

/** How many executions are asked at a time. */
export const WIDTH = 16;

const QUIET_WITHIN_MS = 120_000;

/** Up to which message between workflows a round has been followed. */
export interface Followed {
  lastMessage: number;
}

/**
 * Waits until every message between workflows is delivered and none of those that were touched, or told something,
 * has a task or activity under way. Returns all of them. Throws when one does not come to rest.
 */
export async function untilSettled(
  engine: Engine,
  database: RoundDatabase,
  roundId: string,
  followed: Followed,
  touched: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const newTargets = async () => {
    const messages = await messagesAfter(database, roundId, followed.lastMessage);
    followed.lastMessage = messages.at(-1)?.id ?? followed.lastMessage;
    return messages.map(({ target }) => target);
  };
  const ids = new Set(touched);
  for (;;) {
    await untilDelivered(database, roundId);
    for (const id of await newTargets()) ids.add(id);
    await inParallel([...ids], WIDTH, (id) => untilQuiet(engine, id));
    // Whoever came to rest may have told somebody something while the others were being asked.
    const more = await newTargets();
    if (more.length === 0) return ids;
    for (const id of more) ids.add(id);
  }
}

async function untilQuiet(engine: Engine, workflowId: string): Promise<void> {
  const giveUpAt = performance.now() + QUIET_WITHIN_MS;
  for (let pauseMs = 5; ; pauseMs = Math.min(pauseMs * 2, 100)) {
    const sight = await seeExecution(engine, workflowId);
    if (!sight || sight.quiet || !sight.open) return;
    if (performance.now() > giveUpAt)
      throw new Error(`${workflowId} does not come to rest: ${sight.troubles.join('; ')}`);
    await sleep(pauseMs);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from './engine-connection.ts';
import { seeExecution, type ExecutionSight } from './execution-sight.ts';
import { inParallel } from './persistent-call.ts';
import { messagesAfter, untilDelivered, type RoundDatabase } from './round-database.ts';

/** How many executions are asked at a time. */
export const WIDTH = 16;

const QUIET_WITHIN_MS = 120_000;

/** Which messages between workflows of a round have been followed, and the last of them. */
export interface Followed {
  lastMessage: number;
  readonly messages: Set<number>;
}

/** Ids are given before the commit: a message may appear behind later ones, though never this far. */
const LATE_COMMIT_IDS = 1_000;

/**
 * Waits until every message between workflows is delivered and none of those that were touched, or told something,
 * has a task or activity under way. Returns how each of them then stands. Throws when one does not come to rest.
 */
export async function untilSettled(
  engine: Engine,
  database: RoundDatabase,
  roundId: string,
  followed: Followed,
  touched: Iterable<string>,
): Promise<readonly ExecutionSight[]> {
  const sights = new Map<string, ExecutionSight>();
  // Only a message, an act or a term wakes an execution that is at rest: asking the newly told is enough.
  let ids = new Set(touched);
  while (ids.size > 0) {
    // In this order: who was told is asked only once the message is there, else a new execution is not found and lost.
    for (const id of await newTargets(database, roundId, followed)) ids.add(id);
    await untilDelivered(database, roundId);
    const rested = await inParallel([...ids], WIDTH, (id) => untilQuiet(engine, id));
    for (const sight of rested) if (sight) sights.set(sight.workflowId, sight);
    ids = new Set(await newTargets(database, roundId, followed));
  }
  return [...sights.values()];
}

async function newTargets(database: RoundDatabase, roundId: string, followed: Followed): Promise<readonly string[]> {
  const recent = await messagesAfter(database, roundId, followed.lastMessage - LATE_COMMIT_IDS);
  const messages = recent.filter(({ id }) => !followed.messages.has(id));
  for (const { id } of messages) followed.messages.add(id);
  followed.lastMessage = Math.max(followed.lastMessage, messages.at(-1)?.id ?? 0);
  return messages.map(({ target }) => target);
}

async function untilQuiet(engine: Engine, workflowId: string): Promise<ExecutionSight | undefined> {
  const giveUpAt = performance.now() + QUIET_WITHIN_MS;
  for (let pauseMs = 10; ; pauseMs = Math.min(pauseMs * 2, 80)) {
    const sight = await seeExecution(engine, workflowId);
    if (!sight || sight.quiet || !sight.open) return sight;
    if (performance.now() > giveUpAt) {
      throw new Error(`${workflowId} does not come to rest: ${sight.troubles.join('; ')}`);
    }
    await sleep(pauseMs);
  }
}

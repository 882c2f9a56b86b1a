import type { EngineMessage } from '@ronde/contracts';
import { claimDue, markFailed, markSent, markSuppressed, retryLater, type Delivery } from '@ronde/persistence';
import type { Logger } from 'pino';
import { meaningOf, type EngineAnswer } from './engine-answer.js';
import { bring, type EngineCourier } from './engine-courier.js';
import { hasListener } from './engine-listener.js';
import { inParallel } from './in-parallel.js';
import type { Found } from './take-turns.js';

const CLAIMED_AT_ONCE = 200;
const TARGETS_AT_ONCE = 8;
const CLAIM_SECONDS = 60;
const AWAY_SECONDS = 1;
const LONGEST_WAIT_SECONDS = 30;

/**
 * Delivers the engine messages that are due: several targets at a time, those of one target one after another. Whatever
 * cannot be delivered now stays in the outbox and is tried again; nothing behind it on the same target overtakes it.
 */
export async function deliverMessages(
  courier: EngineCourier,
  logger: Logger,
  stopping: AbortSignal,
  waitedSeconds = 0,
): Promise<Found> {
  const terms = { claimSeconds: CLAIM_SECONDS, waitedSeconds };
  const due = await claimDue(courier.database, 'engine', CLAIMED_AT_ONCE, terms);
  let away = false;
  const deliverTarget = async (queue: readonly Delivery<EngineMessage>[]) => {
    for (const delivery of queue) {
      // What is left of the claim is given back by whoever comes next.
      if (stopping.aborted) return;
      if (away) return retryLater(courier.database, delivery.id, 'the engine cannot be reached', AWAY_SECONDS);
      const outcome = await deliver(courier, logger, delivery);
      away ||= outcome === 'away';
      if (outcome !== 'settled') return;
    }
  };
  await inParallel(TARGETS_AT_ONCE, [...byTarget(due).values()], deliverTarget);
  if (away) return 'away';
  return due.length > 0 ? 'work' : 'nothing';
}

function byTarget(due: readonly Delivery<EngineMessage>[]): Map<string, Delivery<EngineMessage>[]> {
  const queues = new Map<string, Delivery<EngineMessage>[]>();
  for (const delivery of due) queues.set(delivery.target, [...(queues.get(delivery.target) ?? []), delivery]);
  return queues;
}

type Outcome = 'settled' | 'waiting' | 'away';

async function deliver(courier: EngineCourier, logger: Logger, delivery: Delivery<EngineMessage>): Promise<Outcome> {
  const { database } = courier;
  const { id, target, attempts, payload } = delivery;
  const log = logger.child({ outboxId: id, target, kind: payload.kind });
  try {
    await bring(courier, delivery);
    await markSent(database, id);
    return 'settled';
  } catch (error) {
    const meaning = await settleRefused(courier, log, delivery, error).catch(meaningOf);
    if (meaning === 'settled') return meaning;
    const reason = sentence(error);
    log.warn({ attempts, reason }, 'message not delivered yet');
    await retryLater(database, id, reason, meaning === 'away' ? AWAY_SECONDS : backOffSeconds(attempts));
    return meaning === 'away' ? 'away' : 'waiting';
  }
}

/** Settles a message that the engine has answered for good; otherwise says what its error means. */
async function settleRefused(
  courier: EngineCourier,
  log: Logger,
  { id, target, payload }: Delivery<EngineMessage>,
  error: unknown,
): Promise<'settled' | EngineAnswer> {
  const meaning = meaningOf(error);
  if (meaning === 'exists' && payload.kind === 'start') {
    // The run that is to be followed has written its last fact and is about to end.
    if (payload.reopens) return meaning;
    await markSent(courier.database, id);
    return 'settled';
  }
  if (meaning === 'exists' || (meaning === 'unknown' && !(await hasListener(courier, target)))) {
    log.warn('nobody hears this message any more');
    await markSuppressed(courier.database, id, `The execution has ended: ${sentence(error)}`);
    return 'settled';
  }
  if (meaning === 'wrong') {
    log.error({ reason: sentence(error) }, 'the engine refuses this message');
    await markFailed(courier.database, id, sentence(error));
    return 'settled';
  }
  return meaning;
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function backOffSeconds(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, 0.25 * 2 ** Math.min(attempts, 10));
}

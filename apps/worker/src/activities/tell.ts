import { type EngineMessage, roundStream } from '@ronde/contracts';
import { type Fact, type Instant, SYSTEM } from '@ronde/domain';
import { record } from '@ronde/persistence';
import type { DataSource } from 'typeorm';

interface Telling {
  readonly roundId: string;
  readonly at: Instant;
  readonly commandId: string;
  readonly fact: Fact;
  readonly messages: readonly EngineMessage[];
}

/** Messages too many for a workflow's history go straight to the outbox, once, under a fact of their own. */
export async function tell(database: DataSource, { roundId, at, commandId, fact, messages }: Telling): Promise<void> {
  await record(database, {
    stream: roundStream(roundId),
    roundId,
    commandId,
    actor: SYSTEM,
    at,
    knownReceiptPosition: Number.MAX_SAFE_INTEGER,
    facts: [fact],
    messages,
  });
}

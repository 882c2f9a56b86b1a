import type { DataSource } from 'typeorm';
import type { Actor, Fact, Instant } from '@ronde/domain';
import { refusedStream, type Answer } from '@ronde/contracts';
import { inTransaction } from '../database/transaction.js';
import { appendFacts, placeFacts } from './append-facts.js';
import { openStream } from './stream-head.js';

/** An attempt that a rule refused: who tried what, and what they were told. */
export interface RefusalRequest {
  /** The stream the attempt was about. */
  readonly stream: string;
  readonly roundId: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  /** Name of the command, for instance `decideAward`. */
  readonly command: string;
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  /** Amounts in cents that the message tells, for instance the room that the ledger had. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** What stands in the journal of a refused attempt. */
export type AttemptRefused = Fact<
  'attemptRefused',
  {
    readonly command: string;
    readonly code: string;
    readonly message: string;
    readonly field?: string;
    readonly figures?: Readonly<Record<string, number>>;
  }
>;

/**
 * Writes a refused attempt to the stream `refused/<stream>`, chained like any other and once per command. It takes no
 * lock on the stream it is about.
 */
export function recordRefusal(database: DataSource, request: RefusalRequest): Promise<Answer> {
  const { commandId, actor, at, command, code, message, field, figures } = request;
  const fact: AttemptRefused = {
    type: 'attemptRefused',
    data: { command, code, message, field, ...(figures && { figures }) },
  };
  const stream = refusedStream(request.stream);
  return inTransaction(database, async (transaction) => {
    const { head, given, now } = await openStream(transaction, { stream, roundId: request.roundId, commandId });
    if (given) return given;
    const placed = placeFacts(head, { commandId, actor, at, facts: [fact] }, now);
    return appendFacts(transaction, head, { commandId, recordedAt: now }, placed);
  });
}

import type { DataSource } from 'typeorm';
import type { Actor, Fact, Instant } from '@ronde/domain';
import type { Answer, EngineMessage, Receipt } from '@ronde/contracts';
import { inTransaction, type Transaction } from '../database/transaction.js';
import { askMailRegisters } from '../outbox/mail-registers.js';
import { receiptsFirst } from '../outbox/receipts-first.js';
import { StaleStreamError } from './stale-stream-error.js';
import { openStream } from './stream-head.js';
import { writeFacts } from './write-facts.js';

/** Something that arrived from outside, or a round that was drafted: written by the API, without asking a workflow. */
export interface ReceiptRequest {
  readonly stream: string;
  readonly roundId: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly reason?: string;
  /** 0 insists that the stream is new. Another position throws `StaleStreamError`. */
  readonly expectedPosition?: number;
  readonly fact: Fact;
  /** What the engine is told, given the place the fact got. */
  readonly messages: (receipt: Receipt) => readonly EngineMessage[];
  /** Writes more rows in the same transaction, for instance what was handed in. */
  readonly write?: (transaction: Transaction, receipt: Receipt) => Promise<void> | void;
}

/**
 * Stores what arrived, the tables it changes, its acknowledgement and the message to its workflow in one transaction.
 * The same command is stored once; sent again it gets the answer of the first time.
 */
export function recordReceipt(database: DataSource, request: ReceiptRequest): Promise<Answer> {
  return receiptsFirst(database, () => inTransaction(database, (transaction) => store(transaction, request)));
}

async function store(transaction: Transaction, request: ReceiptRequest): Promise<Answer> {
  const { stream, roundId, commandId, expectedPosition, fact } = request;
  const opening = openStream(transaction, { stream, roundId, commandId });
  const registers = askMailRegisters(transaction, { stream, roundId, facts: [fact] });
  const { head, given, now } = await opening;
  if (given) return given;
  if (expectedPosition !== undefined && expectedPosition !== head.position)
    throw new StaleStreamError(stream, head.position);
  const receipt: Receipt = {
    position: head.position + 1,
    at: new Date(request.at).toISOString(),
    actorId: request.actor.id,
    fact,
  };
  const command = { ...request, facts: [fact], recordedAt: now };
  const { answer } = await writeFacts(transaction, head, command, {
    registers,
    messagesOf: () => request.messages(receipt),
    write: () => request.write?.(transaction, receipt),
  });
  return answer;
}

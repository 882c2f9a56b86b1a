import type { DataSource } from 'typeorm';
import type { RecordRequest, RecordResult } from '@ronde/contracts';
import { LedgerOverrunError } from '../ledger/ledger-overrun-error.js';
import { isUnstorable } from '../database/is-unstorable.js';
import { askMailRegisters } from '../outbox/mail-registers.js';
import { wakeDispatcher } from '../outbox/wake-dispatcher.js';
import { inTransaction, type Transaction } from '../database/transaction.js';
import { holdsStill } from '../repositories/mandates.js';
import { ClaimMovedError } from './claim-in-step.js';
import { readReceipts } from './read-stream.js';
import { openStream } from './stream-head.js';
import { writeFacts } from './write-facts.js';

/**
 * Writes a decision whole or not at all: its facts, the tables they change, the mails they cause and the messages they
 * send; `write` adds rows that stand in no fact. The same command is written once; whoever sends it again gets the answer
 * of the first time.
 */
export async function record(
  database: DataSource,
  request: RecordRequest,
  write?: (transaction: Transaction) => void,
): Promise<RecordResult> {
  const result = await inTransaction(database, (transaction) => decideAndWrite(transaction, request, write)).catch(
    (error: unknown): RecordResult => asResult(error),
  );
  if (result.outcome === 'recorded') wakeDispatcher(database);
  return result;
}

async function decideAndWrite(
  transaction: Transaction,
  request: RecordRequest,
  write?: (transaction: Transaction) => void,
): Promise<RecordResult> {
  const { stream, roundId, commandId, expectedPosition, knownReceiptPosition } = request;
  const opening = openStream(transaction, { stream, roundId, commandId });
  const registers = askMailRegisters(transaction, request);
  const { head, given, now } = await opening;
  if (given) return { outcome: 'recorded', answer: given };
  if (expectedPosition !== undefined && expectedPosition !== head.position)
    return { outcome: 'stale', position: head.position };
  if (head.lastReceiptPosition > knownReceiptPosition)
    return { outcome: 'newerReceipts', receipts: await readReceipts(transaction, stream, knownReceiptPosition) };
  if (request.mandateId !== undefined && !(await holdsStill(transaction, request.mandateId)))
    return { outcome: 'mandateEnded' };
  const command = { ...request, recordedAt: now };
  const { answer } = await writeFacts(transaction, head, command, {
    registers,
    messagesOf: () => request.messages,
    ...(write && { write }),
  });
  return { outcome: 'recorded', answer };
}

/** Nothing was written: the ledger has no room, the claim moved on, or the content can never be kept. Whatever else went wrong goes on its way. */
function asResult(error: unknown): RecordResult {
  if (error instanceof LedgerOverrunError) return { outcome: 'overrun', overrun: error.overrun };
  if (error instanceof ClaimMovedError) return { outcome: 'claimMoved' };
  if (isUnstorable(error)) return { outcome: 'unstorable' };
  throw error;
}

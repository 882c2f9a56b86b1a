import type { Instant } from '@ronde/domain';
import type { Answer, EngineMessage } from '@ronde/contracts';
import type { Transaction } from '../database/rows.js';
import { postToLedger } from '../ledger/post-to-ledger.js';
import { enqueue } from '../outbox/enqueue.js';
import { tellObjections } from '../outbox/tell-objections.js';
import { tellOutsideDivision } from '../outbox/tell-outside-division.js';
import { tellPenalties } from '../outbox/tell-penalties.js';
import { tellTasks } from '../outbox/tell-tasks.js';
import type { MailRegisters } from '../outbox/mail-registers.js';
import { mailsCausedBy } from '../outbox/mails-caused-by.js';
import { giveReferences } from '../references/give-references.js';
import { project } from '../projections/project.js';
import { insistClaimInStep } from './claim-in-step.js';
import { appendFacts, placeFacts, type FactsToAppend, type PlacedFact } from './append-facts.js';
import type { StreamHead } from './stream-head.js';

/** What was written, and its answer. */
export interface WrittenFacts {
  readonly answer: Answer;
  readonly placed: readonly PlacedFact[];
}

/** What is written together with facts. */
export interface Beside {
  /** What the engine is told of them. */
  readonly messagesOf: (placed: readonly PlacedFact[]) => readonly EngineMessage[];
  /** What the registers say of whom these facts are mailed to, where it was asked before. */
  readonly registers?: Promise<MailRegisters> | undefined;
  /** Adds rows that stand in no fact. */
  readonly write?: (transaction: Transaction) => Promise<void> | void;
}

/**
 * The one way facts come in: journal, then tables, then mails and messages, in the caller's transaction and under the
 * stream's lock.
 */
export async function writeFacts(
  transaction: Transaction,
  head: StreamHead,
  command: FactsToAppend & { readonly recordedAt: Instant },
  beside: Beside,
): Promise<WrittenFacts> {
  const placed = placeFacts(head, command, command.recordedAt);
  await insistClaimInStep(transaction, placed);
  const answer = appendFacts(transaction, head, command, placed);
  for (const fact of placed) await project(transaction, fact);
  const mails = await mailsCausedBy(transaction, placed, beside.registers);
  enqueue(
    transaction,
    { stream: head.stream, roundId: head.roundId, position: answer.position },
    mails,
    beside.messagesOf(placed),
  );
  await tellPenalties(transaction, placed);
  tellTasks(transaction, placed);
  tellOutsideDivision(transaction, placed);
  tellObjections(transaction, placed);
  await beside.write?.(transaction);
  // Last, so that the numbers of the round and its money are locked for as short as can be.
  giveReferences(transaction, placed, mails);
  await postToLedger(transaction, placed);
  return { answer, placed };
}

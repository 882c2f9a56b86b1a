import type { Actor, Fact, Instant, Overrun } from '@ronde/domain';
import type { Answer, Receipt } from './command.js';

/**
 * A message for another workflow, stored with the facts that cause it and delivered after the commit, at least
 * once and in order per target. `start` is harmless when the workflow exists already. With `reopens` an execution that has
 * ended is started once more, from the state its input carries.
 */
export type EngineMessage =
  | { readonly kind: 'start'; readonly workflowId: string; readonly input: unknown; readonly reopens?: true }
  | { readonly kind: 'signal'; readonly workflowId: string; readonly signal: string; readonly payload: unknown }
  | {
      readonly kind: 'signalWithStart';
      readonly workflowId: string;
      readonly input: unknown;
      readonly reopens?: true;
      readonly signal: string;
      readonly payload: unknown;
    };

/** One decision, to be written whole or not at all. */
export interface RecordRequest {
  readonly stream: string;
  readonly roundId: string;
  readonly commandId: string;
  readonly actor: Actor;
  /** Workflow time of the facts. */
  readonly at: Instant;
  readonly reason?: string;
  readonly expectedPosition?: number;
  /** Position of the last receipt the workflow has taken in; newer ones stop the write. */
  readonly knownReceiptPosition: number;
  /** The mandate the decision rests on: nothing is written once it is revoked. */
  readonly mandateId?: string;
  readonly facts: readonly Fact[];
  readonly messages: readonly EngineMessage[];
}

/**
 * `recorded`: written now, or earlier under the same command id (then the stored answer).
 * `newerReceipts`: nothing written; these came in meanwhile. `stale`: nothing written; the stream is at `position`.
 * `mandateEnded`: nothing written; the mandate was revoked meanwhile.
 * `claimMoved`: nothing written; what stands settled, or came in on the claim, is not what the decision was reckoned with.
 * `unstorable`: nothing written, and it never can be: PostgreSQL takes no such text or number.
 * `overrun`: nothing written; the ledger of the round, while it was locked, had less room than was asked.
 */
export type RecordResult =
  | { readonly outcome: 'recorded'; readonly answer: Answer }
  | { readonly outcome: 'newerReceipts'; readonly receipts: readonly Receipt[] }
  | { readonly outcome: 'stale'; readonly position: number }
  | { readonly outcome: 'overrun'; readonly overrun: Overrun }
  | { readonly outcome: 'unstorable' }
  | { readonly outcome: 'claimMoved' }
  | { readonly outcome: 'mandateEnded' };

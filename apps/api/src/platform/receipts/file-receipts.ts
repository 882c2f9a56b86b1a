import { Inject, Injectable } from '@nestjs/common';
import { RECEIVED, type EngineMessage, type Receipt } from '@ronde/contracts';
import type { Action, Fact, FileInView, Instant, WithAttachments } from '@ronde/domain';
import type { Transaction } from '@ronde/persistence';
import { Attachments, inFact, withAttachments, type NamedAttachments } from '../attachments/attachments.js';
import type { Acting } from '../auth/acting.js';
import { insistPermitted } from '../auth/permitted.js';
import { withKeptFrom } from '../conflicts/with-kept-from.js';
import type { FileState } from '../files/file-desk.js';
import { RoundDesk, type RoundAtDesk } from '../rounds/round-desk.js';
import { Receipts } from './receipts.js';
import { contentHash, keepSubmission } from './submissions.js';

/** The stamp that a receipt gets. */
export interface Stamp {
  readonly receivedAt: Instant;
  readonly contentHash: string;
  readonly round: RoundAtDesk;
  /** The files that came with it, as its fact tells of them. */
  readonly attached: WithAttachments;
}

/** Something that arrives about a file that exists. */
export interface FileReceipt<S> {
  readonly roundId: string;
  readonly action: Action;
  /** How the submission is called in its table. */
  readonly kind: string;
  readonly content: object;
  /** Files that come with it, where it takes any. */
  readonly attachments?: NamedAttachments;
  readonly reason?: string | undefined;
  readonly read: () => Promise<FileState<S>>;
  readonly view: (state: S) => FileInView;
  /** Writes what must not stand in the submission, in the same transaction. */
  readonly write?: (transaction: Transaction, stamp: Stamp) => void;
  /** The fact; refuses what cannot be. */
  readonly fact: (state: S, stamp: Stamp) => Fact;
  /** Whom it concerns beside the file itself, which hears of it in any case. */
  readonly messages?: (state: S, stamp: Stamp) => readonly EngineMessage[];
}

/** The acknowledgement of something that arrived about a file. */
export interface ReceiptAcknowledged {
  readonly stream: string;
  readonly position: number;
  readonly receivedAt: Instant;
  readonly contentHash: string;
}

/** Takes in supplements, withdrawals, reports: authorised, stamped with the round's time, kept word for word. */
@Injectable()
export class FileReceipts {
  constructor(
    @Inject(Receipts) private readonly receipts: Receipts,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
    @Inject(Attachments) private readonly attachments: Attachments,
  ) {}

  take<S>(acting: Acting, receipt: FileReceipt<S>): Promise<ReceiptAcknowledged> {
    return this.receipts.take(acting, async () => {
      const { roundId, kind, reason } = receipt;
      const [{ stream, state, keptFrom }, round] = await Promise.all([receipt.read(), this.rounds.read(roundId)]);
      const view = withKeptFrom(receipt.view(state), { keptFrom });
      insistPermitted(acting.actor, receipt.action, view);
      const files = receipt.attachments ? await this.attachments.named(acting.actor, receipt.attachments) : [];
      const content = withAttachments(receipt.content, files);
      const stamp: Stamp = { receivedAt: round.now, contentHash: contentHash(content), round, attached: inFact(files) };
      const submission = { stream, roundId, kind, content, contentHash: stamp.contentHash, receivedAt: round.now };
      return {
        stream,
        roundId,
        at: round.now,
        fact: receipt.fact(state, stamp),
        ...(reason === undefined ? {} : { reason }),
        ...(receipt.messages && { messages: signalled(stream, receipt.messages(state, stamp)) }),
        write: async (transaction, { position }) => {
          keepSubmission(transaction, { ...submission, position });
          receipt.write?.(transaction, stamp);
          await this.attachments.tie(transaction, files, { stream, position, receivedAt: round.now });
        },
        answer: (position): ReceiptAcknowledged => ({
          stream,
          position,
          receivedAt: round.now,
          contentHash: stamp.contentHash,
        }),
      };
    });
  }
}

/** The file hears of it first, and then whoever else it concerns. */
function signalled(workflowId: string, others: readonly EngineMessage[]) {
  return (payload: Receipt): readonly EngineMessage[] => [
    { kind: 'signal', workflowId, signal: RECEIVED, payload },
    ...others,
  ];
}

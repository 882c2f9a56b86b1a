import { canonicalJson, type Transaction } from '@ronde/persistence';
import { createHash } from 'node:crypto';

/** SHA-256 of what was handed in, in one canonical form: what the acknowledgement prints. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** What was handed in, to be kept word for word. */
export interface Submission {
  readonly stream: string;
  readonly position: number;
  readonly roundId: string;
  readonly kind: string;
  readonly content: unknown;
  readonly contentHash: string;
  readonly receivedAt: string;
}

/** Keeps what was handed in beside the fact that it was. */
export function keepSubmission(transaction: Transaction, submission: Submission): void {
  const { stream, position, roundId, kind, content, contentHash: hash, receivedAt } = submission;
  transaction.run(
    `INSERT INTO submission (stream, position, round_id, kind, content, content_hash, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [stream, position, roundId, kind, JSON.stringify(content), hash, receivedAt],
  );
}

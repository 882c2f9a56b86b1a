import { rows, type Database } from '../database/rows.js';

/** A paper of a file: what came in, what came along with it, or a letter that was sent. */
export interface Paper {
  readonly kind: 'SUBMISSION' | 'ATTACHMENT' | 'LETTER';
  readonly stream: string;
  readonly position: number | null;
  readonly at: string;
  /** Kind of what came in, name of a file, or title of a letter. */
  readonly title: string;
  readonly reference: string | null;
  readonly sha256: string;
  /** Where it can be fetched; what came in by form is given here instead. */
  readonly documentId: string | null;
  readonly attachmentId: string | null;
  readonly content: unknown;
  /** A letter's own bytes, to count its pages. */
  readonly bytes: Buffer | null;
}

const PAPERS = `
  SELECT 'SUBMISSION' AS kind, stream, position, received_at AS at, kind AS title, NULL AS reference,
         content_hash AS sha256, NULL AS "documentId", NULL AS "attachmentId", content, NULL::bytea AS bytes
  FROM submission WHERE stream = ANY ($1)
  UNION ALL
  SELECT 'ATTACHMENT', stream, position, coalesce(received_at, created_at), name, NULL, sha256, NULL, id, NULL, NULL
  FROM attachment WHERE stream = ANY ($1)
  UNION ALL
  SELECT 'LETTER', stream, position, created_at, title, reference, sha256, id, NULL, NULL, bytes
  FROM document WHERE stream = ANY ($1) AND outbox_id IS NOT NULL AND NOT kind = ANY ($2)
  ORDER BY at, stream, position NULLS FIRST, kind DESC, title`;

/** The papers of these files together, the oldest first, but for letters of these kinds. Letters are there once they were written. */
export function papersOf(
  database: Database,
  streams: readonly string[],
  butKinds: readonly string[] = [],
): Promise<readonly Paper[]> {
  return rows<Paper>(database, PAPERS, [streams, butKinds]);
}

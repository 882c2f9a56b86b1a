import { createHash } from 'node:crypto';
import type { Role } from '@ronde/domain';
import { columnsOf, row, rows, type Database } from '../database/rows.js';
import { DocumentRow } from '../entities/document-row.js';

/** A document as lists show it. */
export type DocumentLine = Omit<DocumentRow, 'bytes'>;

/** A letter to keep. */
export type NewDocument = Omit<DocumentRow, 'sha256'>;

/** Keeps a letter with its hash; the one of the same delivery is kept once and given back as it was. */
export async function keepDocument(database: Database, document: NewDocument): Promise<DocumentRow> {
  const { id, roundId, stream, position, kind, title, bytes, createdAt, outboxId } = document;
  await database.query(
    `INSERT INTO document (id, round_id, stream, position, kind, title, sha256, bytes, created_at, outbox_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [id, roundId, stream, position, kind, title, sha256(bytes), bytes, createdAt, outboxId],
  );
  const kept = await row<DocumentRow>(
    database,
    `SELECT ${columnsOf(database, DocumentRow, 'd')} FROM document d WHERE id = $1 OR outbox_id = $2`,
    [id, outboxId],
  );
  return kept as DocumentRow;
}

/** A document with its bytes. */
export function documentOf(database: Database, id: string): Promise<DocumentRow | undefined> {
  return row(database, `SELECT ${columnsOf(database, DocumentRow, 'd')} FROM document d WHERE id = $1`, [id]);
}

/** The documents of a file, oldest first. */
export function documentsOf(database: Database, stream: string): Promise<readonly DocumentLine[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, DocumentRow, 'd', ['bytes'])} FROM document d WHERE stream = $1 ORDER BY position, id`,
    [stream],
  );
}

/** The shared mailbox of a recipient: `GM0518`, or an office such as `SZW/ASSESSOR`. */
export async function addressOf(database: Database, recipient: string): Promise<string | undefined> {
  const [code, role = 'APPLICANT' satisfies Role] = recipient.split('/');
  const contact = await row<{ email: string }>(database, 'SELECT email FROM contact WHERE code = $1 AND role = $2', [
    code,
    role,
  ]);
  return contact?.email;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

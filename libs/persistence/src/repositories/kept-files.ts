import { columnsOf, row, rows, type Database } from '../database/rows.js';
import type { AttachmentRow } from '../entities/attachment-row.js';
import { DocumentRow } from '../entities/document-row.js';

/** A document as lists show it. */
export type DocumentLine = Omit<DocumentRow, 'bytes'>;

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

/** A file that came in, as lists show it. */
export interface HandedInFile extends Pick<AttachmentRow, 'name' | 'mediaType' | 'size' | 'sha256'> {
  readonly attachmentId: string;
  readonly stream: string;
  readonly receivedAt: string;
}

/** The files that came in with a file, and with what follows from it if it is an application; oldest first. */
export function handedInOf(database: Database, stream: string): Promise<readonly HandedInFile[]> {
  return rows(
    database,
    `SELECT id AS "attachmentId", name, media_type AS "mediaType", size, sha256, stream,
            coalesce(received_at, created_at) AS "receivedAt"
     FROM attachment WHERE stream = $1 OR (uploaded_for = $1 AND stream IS NOT NULL)
     ORDER BY "receivedAt", stream, position, name, id`,
    [stream],
  );
}

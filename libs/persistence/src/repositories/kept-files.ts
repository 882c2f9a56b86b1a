import { columnsOf, row, rows, type Database } from '../database/rows.js';
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

import { columnsOf, rows, type Database } from '../database/rows.js';
import { OutboxRow, type OutboxStatus } from '../entities/outbox-row.js';

/** Which deliveries to read. */
export interface OutboxFilter {
  readonly roundId?: string;
  readonly stream?: string;
  readonly kind?: 'engine' | 'mail';
  readonly statuses?: readonly OutboxStatus[];
  /** Goes on after this id. */
  readonly afterId?: number;
  readonly limit: number;
}

/** Deliveries in the order they were caused. */
export function readOutbox(database: Database, filter: OutboxFilter): Promise<readonly OutboxRow[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, OutboxRow, 'o')} FROM outbox o
     WHERE ($1::text IS NULL OR round_id = $1) AND ($2::text IS NULL OR stream = $2) AND ($3::text IS NULL OR kind = $3)
       AND ($4::text[] IS NULL OR status = ANY ($4)) AND id > $5
     ORDER BY id LIMIT $6`,
    [
      ...[filter.roundId ?? null, filter.stream ?? null, filter.kind ?? null],
      ...[filter.statuses ?? null, filter.afterId ?? 0, filter.limit],
    ],
  );
}

/** Mails that a dispatcher that died had handed over, or not: each must be asked for, or be shown as in doubt. */
export function sendingMails(database: Database): Promise<readonly OutboxRow[]> {
  return readOutbox(database, { kind: 'mail', statuses: ['sending'], limit: 10_000 });
}

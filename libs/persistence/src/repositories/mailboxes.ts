import type { MailboxPurpose, MailboxStatus } from '@ronde/domain';
import { row, rows, type Database, type Transaction } from '../database/rows.js';

/** A mailbox with its address, and what could not be delivered to it. */
export interface MailboxLine {
  readonly mailboxId: string;
  readonly municipality: string;
  readonly purpose: MailboxPurpose;
  readonly status: MailboxStatus;
  readonly address: string;
  readonly registeredAt: string;
  /** How many mails could not be delivered, and why the last one could not. */
  readonly undeliverable: number;
  readonly lastError: string | null;
}

const MAILBOXES = `
  SELECT id AS "mailboxId", municipality, purpose, status, coalesce(email, '') AS address,
         registered_at AS "registeredAt", failed.undeliverable, failed."lastError"
  FROM mailbox, LATERAL (
    SELECT count(*)::int AS undeliverable, (array_agg(last_error ORDER BY outbox.id DESC))[1] AS "lastError"
    FROM outbox
    WHERE outbox.round_id = mailbox.round_id AND kind = 'mail' AND outbox.status IN ('failed', 'in-doubt')
      AND target = municipality || '#' || mailbox.id
  ) AS failed
  WHERE mailbox.round_id = $1 AND ($2::text[] IS NULL OR municipality = ANY ($2)) ORDER BY length(id), id`;

/** The mailboxes of a round, or of some municipalities in it, oldest first. */
export function mailboxesOf(
  database: Database,
  roundId: string,
  municipalities?: readonly string[],
): Promise<MailboxLine[]> {
  return rows<MailboxLine>(database, MAILBOXES, [roundId, municipalities ?? null]);
}

/** A mailbox that is used. */
export interface ConfirmedMailbox {
  readonly mailboxId: string;
  readonly municipality: string;
  readonly purpose: MailboxPurpose;
}

const CONFIRMED = `
  SELECT id AS "mailboxId", municipality, purpose FROM mailbox
  WHERE round_id = $1 AND status = 'CONFIRMED' AND (municipality = ANY ($2) OR municipality IN (
    SELECT representative FROM representation WHERE round_id = $1 AND municipality = ANY ($2)
    UNION ALL SELECT successor FROM merger WHERE round_id = $1))
  ORDER BY length(id), id`;

/** The confirmed mailboxes of these municipalities in a round, of who represents them, and of who took over from any. */
export function confirmedMailboxes(
  transaction: Transaction,
  roundId: string,
  municipalities: readonly string[],
): Promise<ConfirmedMailbox[]> {
  return rows<ConfirmedMailbox>(transaction, CONFIRMED, [roundId, municipalities]);
}

/** Keeps the address of a mailbox and the code that is sent to it, which stand in no fact. */
export function keepAddress(
  transaction: Transaction,
  { roundId, mailboxId, address, code }: { roundId: string; mailboxId: string; address: string; code: string },
): void {
  transaction.run('UPDATE mailbox SET email = $3, code = $4 WHERE round_id = $1 AND id = $2', [
    ...[roundId, mailboxId, address, code],
  ]);
}

/** The code that was sent to a mailbox and has not come back; undefined when there is none. */
export async function codeOf(database: Database, roundId: string, mailboxId: string): Promise<string | undefined> {
  const found = await row<{ code: string | null }>(
    database,
    'SELECT code FROM mailbox WHERE round_id = $1 AND id = $2',
    [roundId, mailboxId],
  );
  return found?.code ?? undefined;
}

import { rows, type Database } from '../database/rows.js';

/** A stream of a file and where it ended when it was asked. */
export interface StreamEnd {
  readonly stream: string;
  readonly position: number;
  readonly hash: string;
}

/** A mail that a file caused, and how it left; its words are not kept, they follow from the fact. */
export interface CausedMail {
  readonly stream: string;
  readonly position: number;
  readonly mail: string;
  /** A municipality or an office, never a person. */
  readonly to: string;
  readonly status: string;
  readonly settledAt: string | null;
  readonly messageId: string | null;
  /** The letter that went with it. */
  readonly documentId: string | null;
}

/**
 * The streams of an application and of everything that follows from it, with the attempts that were refused, and those of
 * its round, which hold the decisions it rests on; by name.
 */
export function streamsOfFile(database: Database, roundId: string, code: string): Promise<readonly StreamEnd[]> {
  return rows(
    database,
    `SELECT stream, head_position AS position, head_hash AS hash
     FROM journal_stream, LATERAL (SELECT string_to_array(regexp_replace(stream, '^refused/', ''), '/') AS part) AS named
     WHERE round_id = $1 AND (part[3] = $2 OR (part[1] = 'funding-round' AND cardinality(part) = 2))
     ORDER BY stream`,
    [roundId, code],
  );
}

/** The mails of these streams in the order they were caused. */
export function mailsOfStreams(database: Database, streams: readonly string[]): Promise<readonly CausedMail[]> {
  return rows(
    database,
    `SELECT o.stream, o.position, o.payload ->> 'mail' AS mail, o.payload ->> 'to' AS "to", o.status,
            o.settled_at AS "settledAt", o.message_id AS "messageId", d.id AS "documentId"
     FROM outbox o LEFT JOIN document d ON d.outbox_id = o.id
     WHERE o.kind = 'mail' AND o.stream = ANY ($1) ORDER BY o.id`,
    [streams],
  );
}

/** The wall time by the database's clock. */
export async function wallTime(database: Database): Promise<string> {
  const [{ now } = { now: '' }] = await rows<{ now: string }>(database, 'SELECT clock_timestamp() AS now', []);
  return now;
}

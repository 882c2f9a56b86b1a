import { localDateOf } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';
import type { CausedMail } from '../outbox/mails-caused-by.js';

/**
 * Gives a file its reference when its application comes in, and each letter its own when the fact that causes it is written:
 * the next number of the series of its round and year, in the transaction of the fact. The row of the series is locked until
 * that ends, so that a number that was given up is given again and none is ever missing.
 */
export function giveReferences(
  transaction: Transaction,
  placed: readonly PlacedFact[],
  mails: readonly CausedMail[],
): void {
  for (const fact of placed) {
    if (fact.type === 'applicationReceived') nameFile(transaction, fact);
    const letter = mails.find(({ position, mail }) => position === fact.position && mail.letter)?.mail.letter;
    if (letter !== undefined) nameLetter(transaction, fact, letter);
  }
}

function nameFile(transaction: Transaction, { roundId, at, stream, position }: PlacedFact): void {
  transaction.run(NAME_FILE, [roundId, yearOf(at), stream, position, stream.slice('application/'.length)]);
}

function nameLetter(transaction: Transaction, { roundId, at, stream, position }: PlacedFact, letter: string): void {
  transaction.run(NAME_LETTER, [roundId, yearOf(at), stream, position, letter, applicationIn(stream)]);
}

function yearOf(at: string): number {
  return Number(localDateOf(at).slice(0, 4));
}

/** `2022/gm0518-1` of `recovery/2022/gm0518-1/1`; a letter about no file has none. */
function applicationIn(stream: string): string | null {
  return /^[a-z-]+\/([^/]+\/gm\d{4}-\d+)(?:\/|$)/.exec(stream)?.[1] ?? null;
}

const next = (series: string) => `
  WITH given AS (
    INSERT INTO case_series AS s (round_id, year, series, latest) VALUES ($1, $2, '${series}', 1)
    ON CONFLICT (round_id, year, series) DO UPDATE SET latest = s.latest + 1 RETURNING latest
  )`;

/** At least four digits. */
const DIGITS = `repeat('0', greatest(0, 4 - length(latest::text))) || latest`;
/** `VG-2027`, or `VG-2027-2028` for what happens in another year than that of its round. */
const ROUND_AND_YEAR = `'VG-' || upper($1) || CASE WHEN $1 = $2::text THEN '' ELSE '-' || $2 END || '-'`;

const NAME_FILE = `${next('FILE')}, named AS (
    INSERT INTO case_reference (round_id, year, series, number, stream, position, reference)
    SELECT $1, $2, 'FILE', latest, $3, $4, ${ROUND_AND_YEAR} || ${DIGITS} FROM given
    RETURNING reference
  )
  UPDATE application SET case_reference = reference FROM named WHERE id = $5`;

/** The reference of the file, with the number of the letter behind it: `VG-2027-0012-L0345`, or with its own year. */
const NAME_LETTER = `${next('LETTER')}
  INSERT INTO case_reference (round_id, year, series, number, stream, position, letter, reference)
  SELECT $1, $2, 'LETTER', latest, $3, $4, $5,
         coalesce((SELECT case_reference FROM application WHERE id = $6), 'VG-' || upper($1)) || '-L' ||
         CASE WHEN $1 = $2::text THEN '' ELSE $2 || '-' END || ${DIGITS}
  FROM given`;

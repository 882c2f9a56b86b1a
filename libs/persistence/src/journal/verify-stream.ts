import { row, type Database } from '../database/rows.js';
import { factHash, NO_HASH } from './fact-hash.js';
import { readStream, type JournalEntry } from './read-stream.js';

/** What checking a stream found. */
export interface StreamVerification {
  readonly stream: string;
  /** Facts read until the end, or until the first broken place. */
  readonly facts: number;
  /** The first position that is missing, changed, or not chained to the one before; absent when the stream is whole. */
  readonly brokenAt?: number;
}

const PAGE = 500;

/** Recomputes every hash of a stream, from its first fact to what its head says. */
export async function verifyStream(database: Database, stream: string): Promise<StreamVerification> {
  let position = 0;
  let hash = NO_HASH;
  for (;;) {
    const page = await readStream(database, stream, position + 1, PAGE);
    for (const entry of page) {
      if (!continues(entry, position + 1, hash)) return { stream, facts: position, brokenAt: position + 1 };
      ({ position, hash } = entry);
    }
    if (page.length < PAGE) break;
  }
  const whole = await headSays(database, stream, position, hash);
  return { stream, facts: position, ...(whole ? {} : { brokenAt: position + 1 }) };
}

function continues(entry: JournalEntry, position: number, previousHash: string): boolean {
  if (entry.position !== position || entry.previousHash !== previousHash) return false;
  const { fact, ...rest } = entry;
  return factHash({ ...rest, type: fact.type, data: fact.data }) === entry.hash;
}

/** Without this, facts cut off the end would not be missed. */
async function headSays(database: Database, stream: string, position: number, hash: string): Promise<boolean> {
  const head = await row<{ position: number; hash: string }>(
    database,
    'SELECT head_position AS position, head_hash AS hash FROM journal_stream WHERE stream = $1',
    [stream],
  );
  return head ? head.position === position && head.hash === hash : position === 0;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

/** One statement of a captured transaction; the id of the captured application stands in its values. */
export interface RowWrite {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The series of which it gives the next number, as `latest`. */
  readonly gives?: string;
}

/** In a value, the number that a statement before gave, so many back, behind a text when there is one. */
export interface GivenNumber {
  readonly given: string;
  readonly back: number;
  readonly behind?: string;
}

/** What was captured of one act: its transactions in order, and the id to put another in place of. */
export interface CapturedWrites {
  readonly id: string;
  readonly transactions: readonly (readonly RowWrite[])[];
}

/** Where a captured act is kept between the programs of a bench. */
export function writesFile(directory: string, name: string): string {
  return path.join(directory, `${name}.json`);
}

const known = new Map<string, CapturedWrites>();

/** A captured act by name, read once. */
export function capturedWrites(directory: string, name: string): CapturedWrites {
  const file = writesFile(directory, name);
  const writes = known.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as CapturedWrites);
  known.set(file, writes);
  return writes;
}

/** Writes the rows of one captured transaction for another application, in one transaction. */
export async function writeRows(pool: pg.Pool, writes: CapturedWrites, transaction: number, id: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const given = new Map<string, number>();
    for (const { text, values, gives } of writes.transactions[transaction] ?? []) {
      const { rows } = await client.query<{ latest: number }>(
        text,
        values.map((value) => withNumber(withId(value, writes.id, id), given)),
      );
      if (gives !== undefined) given.set(gives, rows[0]?.latest ?? 0);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function withId(value: unknown, captured: string, id: string): unknown {
  // Case references have it in capitals.
  if (typeof value === 'string')
    return value.replaceAll(captured, id).replaceAll(captured.toUpperCase(), id.toUpperCase());
  return Array.isArray(value) ? value.map((each) => withId(each, captured, id)) : value;
}

function withNumber(value: unknown, given: ReadonlyMap<string, number>): unknown {
  if (!isGivenNumber(value)) return value;
  const number = (given.get(value.given) ?? 0) - value.back;
  return value.behind === undefined ? number : value.behind + String(number).padStart(4, '0');
}

function isGivenNumber(value: unknown): value is GivenNumber {
  return typeof value === 'object' && value !== null && 'given' in value;
}

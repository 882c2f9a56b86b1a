import { unstorableText } from '@ronde/contracts/http';
import { Problem } from '../problems/problem.js';

/** What a part of a sort key can be: an instant, a date, a year or a number of order (int4), the id of a row (int8), a text. */
export type KeyPart = 'instant' | 'date' | 'number' | 'id' | 'text';

/** The values of such a key. */
type KeyOf<P extends readonly KeyPart[]> = { [I in keyof P]: P[I] extends 'number' | 'id' ? number : string };

const LARGEST_INT4 = 2_147_483_647;

const FITS: Readonly<Record<KeyPart, (part: unknown) => boolean>> = {
  instant: (part) => isTime(part, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  date: (part) => isTime(part, /^\d{4}-\d{2}-\d{2}$/),
  number: (part) => isWhole(part) && part <= LARGEST_INT4,
  id: (part) => isWhole(part),
  text: (part) => typeof part === 'string' && unstorableText(part) === undefined,
};

/** Where a page starts: the sort key of the last row of the page before, as an opaque text. */
export function cursorOf(...key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, part by part of its kind; CURSOR_INVALID for anything this API did not give out. */
export function keyIn<const P extends readonly KeyPart[]>(
  cursor: string | undefined,
  ...parts: P
): KeyOf<P> | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(cursor);
  const fits = Array.isArray(key) && key.length === parts.length && parts.every((part, at) => FITS[part](key[at]));
  if (!fits) throw Problem.at('after', 'CURSOR_INVALID');
  return key as unknown as KeyOf<P>;
}

/** Cuts the row that was read to see whether there are more, and says where the next page starts. */
export function page<T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
): { readonly items: readonly T[]; readonly next?: string } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: cursorOf(...key(last)) } : { items };
}

function isWhole(part: unknown): part is number {
  return Number.isSafeInteger(part) && (part as number) >= 0;
}

/** A moment that exists: 30 February is no date, and a year 0 is none that PostgreSQL knows. */
function isTime(part: unknown, shape: RegExp): boolean {
  if (typeof part !== 'string' || !shape.test(part) || part.startsWith('0000')) return false;
  const moment = new Date(part);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(part);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

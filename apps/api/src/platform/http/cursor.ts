import { Problem } from '../problems/problem.js';

/** Where a page starts: the sort key of the last row of the page before, as an opaque text. */
export function cursorOf(...key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor of `length` parts; CURSOR_INVALID for anything this API did not give out. */
export function keyIn(cursor: string | undefined, length: number): readonly (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  const key = parsed(cursor);
  const fits =
    Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part));
  if (!fits) throw Problem.at('after', 'CURSOR_INVALID');
  return key as (string | number)[];
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

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

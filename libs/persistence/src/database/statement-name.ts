import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The name under which a statement is prepared on a connection: the same text has the same name. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

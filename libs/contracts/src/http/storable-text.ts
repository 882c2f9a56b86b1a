/** What somebody reads when a text is refused for its characters. */
export const UNSTORABLE = 'This text has a character that cannot be stored: a null character, or half of one.';

/**
 * Where in a value, if anywhere, a text stands that PostgreSQL cannot keep as text or JSON: one with a null character
 * or with half of a surrogate pair. Names of members count as texts. The path is `projects.0.title`; of the value itself
 * it is empty.
 */
export function unstorableText(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const place = path === '' ? name : `${path}.${name}`;
    const found = isStorable(name) ? unstorableText(member, place) : readable(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/** The path itself must be fit to be stored with the refusal. */
function readable(path: string): string {
  return path.replaceAll('\u0000', '\ufffd').toWellFormed();
}

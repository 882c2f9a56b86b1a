/** Paragraphs as one text, parted by an empty line. */
export const textOf = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** The paragraphs of a text, without those that are empty. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

interface Letter {
  readonly documentId: string;
  readonly title: string;
}

const SUFFIX = '-reader';

/** Each letter once, as it was sent; the copy for the archive stands in the file. */
export function readersCopies<L extends Letter>(letters: readonly L[]): readonly L[] {
  const ids = letters.map(({ documentId }) => documentId);
  return letters
    .filter(({ documentId }) => !ids.includes(`${documentId}${SUFFIX}`))
    .map((letter) => ({ ...letter, title: letter.title.replace(/ \(versie voor de lezer\)$/, '') }));
}

import library from '@jest/diff-sequences';

// Its types are those of its CommonJS form, where the function is a member; imported as a module it is the function.
const diffSequences = library as unknown as typeof library.default;

/** A part of a text that stayed, went or came; together they are both texts, in their order. */
export interface DifferencePart {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/**
 * How the second text differs from the first, word by word: what is SAME or REMOVED is the first, what is SAME or ADDED
 * the second, to the letter. A change is shown as what went and then what came.
 */
export function differenceOf(before: string, after: string): readonly DifferencePart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const parts: DifferencePart[] = [];
  let [seenOld, seenNow] = [0, 0];
  const add = (kind: DifferencePart['kind'], words: readonly string[]): void => {
    if (words.length > 0) parts.push({ kind, text: words.join('') });
  };
  const changedUntil = (untilOld: number, untilNow: number): void => {
    add('REMOVED', old.slice(seenOld, untilOld));
    add('ADDED', now.slice(seenNow, untilNow));
  };
  diffSequences(
    old.length,
    now.length,
    (oldIndex, nowIndex) => old[oldIndex] === now[nowIndex],
    (common, fromOld, fromNow) => {
      changedUntil(fromOld, fromNow);
      add('SAME', old.slice(fromOld, fromOld + common));
      [seenOld, seenNow] = [fromOld + common, fromNow + common];
    },
  );
  changedUntil(old.length, now.length);
  return parts;
}

/** Words with the white space after them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|\S+\s*/gu) ?? [];

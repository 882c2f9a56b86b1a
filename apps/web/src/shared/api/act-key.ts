/** Makes the key of an act: the same for the same act until it is answered, a new one for the next. */
export interface ActKeys {
  /** The key to send this with. */
  keyFor(content: unknown): string;
  /** The act was answered: what comes is another one, whatever it holds. */
  answered(): void;
}

/**
 * Keys for one button or form. A repetition after a lost connection carries the key of the first attempt, so that the
 * API stores it once; other content is another act. `newKey` is given in tests.
 */
export function actKeys(newKey: () => string = () => crypto.randomUUID()): ActKeys {
  let open: { readonly content: string; readonly key: string } | undefined;
  return {
    keyFor(given) {
      const content = JSON.stringify(given) ?? '';
      if (open?.content !== content) open = { content, key: newKey() };
      return open.key;
    },
    answered() {
      open = undefined;
    },
  };
}

import type { Locator } from 'playwright-core';

/** How somebody acts on what they see: with a pointer, or with the keyboard alone. */
export interface Hand {
  readonly name: 'a pointer' | 'the keyboard alone';
  /** A link, a button, a box. */
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** One of the options of a list, by what it says. */
  choose(list: Locator, option: string): Promise<void>;
  /** One of a group of round buttons. */
  pick(radio: Locator): Promise<void>;
}

/** Clicks on what it acts on. */
export const pointer: Hand = {
  name: 'a pointer',
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: async (list, option) => void (await list.selectOption({ label: option })),
  pick: (radio) => radio.click(),
};

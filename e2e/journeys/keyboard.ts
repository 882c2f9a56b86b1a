import type { Locator } from 'playwright-core';
import type { Hand } from './hand.ts';

/** As much of the page's own world as is asked about; functions that ask run there. */
interface PageElement {
  readonly tagName: string;
  readonly selectedIndex: number;
  compareDocumentPosition(other: PageElement): number;
  contains(other: PageElement | null): boolean;
  getClientRects(): readonly [Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>];
}

interface PageGlobals {
  readonly document: {
    readonly activeElement: PageElement | null;
    readonly body: PageElement;
    elementFromPoint(x: number, y: number): PageElement | null;
  };
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly getComputedStyle: (
    element: PageElement,
  ) => Readonly<Record<'outlineStyle' | 'outlineWidth' | 'boxShadow', string>>;
}

/** More stops than any page has; who needs more cannot get there. */
const STOPS = 250;

/** Tab, Shift+Tab, Enter, Space, the arrows and letters; never a click, never a focus that nobody moved there. */
export const keyboard: Hand = {
  name: 'the keyboard alone',
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press((await isLink(target)) ? 'Enter' : 'Space');
  },
  write: async (field, text) => {
    await tabTo(field);
    const { keyboard: keys } = field.page();
    await keys.press('ControlOrMeta+A');
    await (text === '' ? keys.press('Delete') : keys.type(text));
  },
  choose: async (list, option) => {
    await tabTo(list);
    const labels = await list.getByRole('option').allTextContents();
    const steps = labels.indexOf(option) - (await list.evaluate(({ selectedIndex }: PageElement) => selectedIndex));
    await pressTimes(list, steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
  },
  pick: async (radio) => {
    const group = radio.page().locator(`input[type=radio][name="${(await radio.getAttribute('name')) ?? ''}"]`);
    await tabTo(group);
    for (let step = 0; !(await hasFocus(radio)); step += 1) {
      if (step > STOPS) throw new Error(`the arrows do not lead to ${String(radio)}`);
      await radio.page().keyboard.press('ArrowDown');
    }
    if (!(await radio.isChecked())) await radio.page().keyboard.press('Space');
    await insistVisible(radio);
  },
};

/** Moves the focus to the target, or to one of several, as somebody without a pointer does. Throws when that does not lead there. */
async function tabTo(targets: Locator): Promise<void> {
  await targets.first().waitFor();
  const page = targets.page();
  const key = (await liesBehind(targets.first())) ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; !(await hasFocus(targets)); stop += 1) {
    if (stop > STOPS) throw new Error(`${key} does not lead to ${String(targets)}`);
    await page.keyboard.press(key);
  }
  await insistVisible(targets.page().locator(':focus'));
}

async function hasFocus(targets: Locator): Promise<boolean> {
  return targets.evaluateAll((elements: readonly PageElement[]) => {
    const { activeElement } = (globalThis as unknown as PageGlobals).document;
    return elements.some((element) => element === activeElement);
  });
}

/** Whether the target stands before what has the focus. */
async function liesBehind(target: Locator): Promise<boolean> {
  return target.evaluate((element: PageElement) => {
    const { activeElement, body } = (globalThis as unknown as PageGlobals).document;
    if (activeElement === null || activeElement === body || activeElement === element) return false;
    const preceding = 2;
    return (activeElement.compareDocumentPosition(element) & preceding) !== 0;
  });
}

/** Throws when nobody could see where the focus is: no ring around it, out of sight, or behind something else. */
async function insistVisible(focused: Locator): Promise<void> {
  const trouble = await focused.evaluate((element: PageElement) => {
    const { document, innerWidth, innerHeight, getComputedStyle } = globalThis as unknown as PageGlobals;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none') return 'has no ring';
    const [{ left, right, top, bottom }] = element.getClientRects();
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return 'is out of sight';
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const above = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return element.contains(above) || above?.contains(element) === true ? '' : 'is behind something else';
  });
  if (trouble !== '') throw new Error(`the focus ${trouble}: ${String(focused)}`);
}

async function isLink(target: Locator): Promise<boolean> {
  return target.evaluate(({ tagName }: PageElement) => tagName === 'A');
}

async function pressTimes(target: Locator, key: string, times: number): Promise<void> {
  for (let step = 0; step < times; step += 1) await target.page().keyboard.press(key);
}

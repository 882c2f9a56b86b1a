import type { Page } from 'playwright-core';

/** Something done to an element: a click, a choice, or what is typed into it. */
export interface Deed {
  /** A selector of the element. */
  readonly at: string;
  /** Absent: it is clicked. */
  readonly value?: string;
}

/**
 * Does something on the page and answers the milliseconds until `seen` (a JavaScript expression) is true and painted. It is
 * measured in the page: the way from here to the browser counts for nothing.
 */
export function timeToSee(page: Page, { at, value }: Deed, seen: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const element = document.querySelector(${JSON.stringify(at)});
    if (!element) throw new Error('there is no ' + ${JSON.stringify(at)});
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await painted();
    const from = performance.now();
    const value = ${JSON.stringify(value ?? null)};
    if (value === null) element.click();
    else {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set.call(element, value);
      element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    }
    while (!(${seen})) {
      if (performance.now() - from > 10_000) throw new Error('never seen: ' + ${JSON.stringify(seen)});
      await painted();
    }
    return performance.now() - from;
  })()`);
}

/** The middle of some measurements. */
export function middle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

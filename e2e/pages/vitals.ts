import type { Page } from 'playwright-core';

/** How a page feels, as browsers measure it: milliseconds, and for shifts a share of the screen. */
export interface Vitals {
  /** When the largest part of what is seen first stood there. */
  readonly largestPaintMs: number;
  /** The slowest answer to a key or a click, up to the next paint; 16 where all were faster than can be measured. */
  readonly interactionMs: number;
  readonly shift: number;
}

/** Notes what the browser measures from the first moment; before the page is opened. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(`(() => {
    const seen = (window.rondeVitals = { largestPaintMs: 0, interactionMs: 16, shift: 0 });
    const observe = (options, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ buffered: true, ...options });
    observe({ type: 'largest-contentful-paint' }, ({ startTime }) => {
      seen.largestPaintMs = startTime;
    });
    observe({ type: 'layout-shift' }, ({ value, hadRecentInput }) => {
      if (!hadRecentInput) seen.shift += value;
    });
    observe({ type: 'event', durationThreshold: 16 }, ({ interactionId, duration }) => {
      if (interactionId > 0) seen.interactionMs = Math.max(seen.interactionMs, duration);
    });
  })()`);
}

/** What was measured until now. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  // The browser tells of an interaction after the paint that follows it.
  await page.waitForTimeout(200);
  return page.evaluate<Vitals>('({ ...window.rondeVitals })');
}

/** Makes the processor of a page this many times as slow. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Longer pages are cut off below. */
const HEIGHT = 3_000;

/** A picture of the whole page as it stands, as WebP. */
export async function picture(page: Page): Promise<Buffer> {
  await page.evaluate('scrollTo(0, 0)');
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { width } = page.viewportSize() ?? cssContentSize;
  const clip = { x: 0, y: 0, width, height: Math.min(cssContentSize.height, HEIGHT), scale: 1 };
  const taken = { format: 'webp', quality: 75, captureBeyondViewport: true, clip } as const;
  const { data } = await session.send('Page.captureScreenshot', taken);
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** Keeps a picture, with its folder. */
export async function keep(file: string, taken: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, taken);
}

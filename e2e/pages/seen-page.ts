import type { Browser, BrowserContext } from 'playwright-core';
import { faultsFoundByAxe } from './accessibility.ts';
import { loadedBytes, type LoadedBytes } from './loaded-bytes.ts';
import { ROUTE_LIST, type ListedRoute } from './route-list.ts';
import { become, open, pageIn, windowFor } from './visitor.ts';

/** What was seen of one listed page in one language. */
export interface SeenPage {
  /** Its address, and who looked. */
  readonly name: string;
  readonly path: string;
  readonly loaded: LoadedBytes;
  /** What axe finds on it. */
  readonly inLight: readonly string[];
  readonly inDark: readonly string[];
  /** Its width in pixels on a screen that is 320 wide. */
  readonly narrowWidth: number;
  /** What it wrote to the console as errors. */
  readonly troubles: readonly string[];
}

/** Opens every listed page once in this language, all in one window, and looks at each in every way. */
export async function seeEveryPage(
  browser: Browser,
  apiUrl: string,
  language: 'nl' | 'en',
  draft: string,
): Promise<readonly SeenPage[]> {
  const context = await windowFor(browser, { apiUrl, language });
  const seen: SeenPage[] = [];
  for (const route of ROUTE_LIST) {
    await become(context, apiUrl, route.as);
    seen.push(await see(context, { ...route, address: route.address.replace('{draft}', draft) }));
  }
  await context.close();
  return seen;
}

async function see(context: BrowserContext, { path, address, as = '' }: ListedRoute): Promise<SeenPage> {
  const { page, troubles } = await pageIn(context);
  await open(page, address);
  const loaded = await loadedBytes(page);
  const inLight = await faultsFoundByAxe(page);
  // As the switch in the settings does.
  await page.evaluate(`document.documentElement.dataset.scheme = 'dark'`);
  const inDark = await faultsFoundByAxe(page);
  await page.setViewportSize({ width: 320, height: 900 });
  const narrowWidth = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.close();
  const unexpected = troubles.filter((trouble) => !trouble.includes('status of 40'));
  return { name: `${address} ${as}`, path, loaded, inLight, inDark, narrowWidth, troubles: unexpected };
}

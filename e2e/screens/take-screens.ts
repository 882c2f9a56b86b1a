import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Log } from '../../infra/local/progress.ts';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from '../pages/browser.ts';
import { startFullSystem } from '../pages/shown-system.ts';
import { become, open, pageIn, windowFor } from '../pages/visitor.ts';
import { keep, picture } from './camera.ts';
import { NAMED_ROUTES, type NamedRoute } from './page-names.ts';
import { writeScreensPage, type TakenPage } from './screens-page.ts';
import { takeTour } from './take-tour.ts';

const SCREENS = path.resolve(import.meta.dirname, '../../docs/screens');

/**
 * Takes a picture of every page of the route list and of every step of a round, from a running application on data of
 * its own, into `docs/screens`. What was there goes.
 */
export async function takeScreens(log: Log): Promise<void> {
  const { own, draft } = await startFullSystem();
  const browser = await openBrowser();
  try {
    await rm(SCREENS, { recursive: true, force: true });
    const pages = await takePages(browser, own, draft);
    log(`${pages.length} pages are taken; now a round, step by step`);
    const steps = await takeTour(browser, own, path.join(SCREENS, 'round'));
    await writeScreensPage(path.join(SCREENS, 'README.md'), pages, steps);
  } finally {
    await browser.close();
    await own.stop();
  }
}

async function takePages(browser: Browser, own: OwnSystem, draft: string): Promise<readonly TakenPage[]> {
  const { apiUrl } = own.addresses;
  const context = await windowFor(browser, { apiUrl });
  const taken: TakenPage[] = [];
  for (const route of NAMED_ROUTES) {
    await become(context, apiUrl, route.as);
    taken.push(await takePage(context, { ...route, address: route.address.replace('{draft}', draft) }));
  }
  await context.close();
  return taken;
}

async function takePage(context: BrowserContext, { name, address, as }: NamedRoute): Promise<TakenPage> {
  const { page } = await pageIn(context);
  await open(page, address);
  const title = (await page.textContent('h1')) ?? name;
  await keep(path.join(SCREENS, 'pages', `${name}.webp`), await picture(page));
  await page.close();
  return { name, title, as };
}

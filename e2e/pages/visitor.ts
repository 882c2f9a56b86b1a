import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

/** Somebody at a screen. */
export interface Visitor {
  readonly apiUrl: string;
  /** A person of the demonstration; absent: not signed in. */
  readonly as?: string | undefined;
  readonly language?: 'nl' | 'en';
  readonly scheme?: 'LIGHT' | 'DARK';
  readonly width?: number;
}

/** Opens a window for somebody; what their pages write to the console as errors is kept in `troubles`. */
export async function visit(browser: Browser, visitor: Visitor): Promise<VisitedPage> {
  return pageIn(await windowFor(browser, visitor));
}

/** A page, and what it wrote to the console as errors. */
export interface VisitedPage {
  readonly page: Page;
  readonly troubles: string[];
}

/** A window in which pages are opened, in one language and one look. */
export async function windowFor(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  const { apiUrl, as, language = 'nl', scheme = 'LIGHT', width = 1280 } = visitor;
  const context = await browser.newContext({ baseURL: apiUrl, viewport: { width, height: 900 } });
  await context.addInitScript(
    ([chosen, colours]) => {
      localStorage.setItem('ronde.language', chosen);
      localStorage.setItem('ronde.colour-scheme', colours);
    },
    [language, scheme] as const,
  );
  await become(context, apiUrl, as);
  return context;
}

/** From now on the pages of the window are those of this person; without one nobody is signed in. */
export async function become(context: BrowserContext, apiUrl: string, as: string | undefined): Promise<void> {
  await context.clearCookies();
  if (as === undefined) return;
  await context.addCookies([{ name: 'ronde-session', value: as, url: `${apiUrl}/api`, httpOnly: true }]);
}

/** A new page of the window. */
export async function pageIn(context: BrowserContext): Promise<VisitedPage> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return { page, troubles };
}

/** So often in a row nothing is fetched while the page has nothing to do: it will fetch no more by itself. */
const QUIET_MOMENTS = 3;

/** Opens a page and waits until it stands: its heading is there, and nothing is fetched any more. */
export async function open(page: Page, address: string): Promise<void> {
  const underWay = requestsOf(page);
  await page.goto(address);
  await page.locator('h1').waitFor();
  for (let quiet = 0; quiet < QUIET_MOMENTS; quiet = underWay.size === 0 ? quiet + 1 : 0) {
    await page.evaluate('new Promise((resume) => requestIdleCallback(resume))');
  }
}

/** What is being fetched; a stream of events never ends and does not count. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => void underWay.delete(request));
  }
  return underWay;
}

import type { Browser, BrowserContext, Page } from 'playwright-core';

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
export async function visit(browser: Browser, visitor: Visitor): Promise<{ page: Page; troubles: string[] }> {
  const { apiUrl, as, language = 'nl', scheme = 'LIGHT', width = 1280 } = visitor;
  const context = await browser.newContext({ baseURL: apiUrl, viewport: { width, height: 900 } });
  await context.addInitScript(
    ([chosen, colours]) => {
      localStorage.setItem('ronde.language', chosen);
      localStorage.setItem('ronde.colour-scheme', colours);
    },
    [language, scheme] as const,
  );
  if (as !== undefined) await signIn(context, apiUrl, as);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return { page, troubles };
}

async function signIn(context: BrowserContext, url: string, person: string): Promise<void> {
  await context.addCookies([{ name: 'ronde-session', value: person, url: `${url}/api`, httpOnly: true }]);
}

/** Opens a page and waits until it stands: its heading is there, and nothing is fetched any more. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('h1').waitFor();
}

import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { loadedBytes } from './loaded-bytes.ts';
import { ROUTE_LIST } from './route-list.ts';
import { startShownSystem } from './shown-system.ts';
import { open, visit, type Visitor } from './visitor.ts';

jest.setTimeout(1_200_000);

let own: OwnSystem;
let browser: Browser;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

const looks = (['nl', 'en'] as const).flatMap((language) =>
  (['LIGHT', 'DARK'] as const).map((scheme) => ({ language, scheme })),
);

/** Does something on every listed page, and answers what was found, each under its page. */
async function onEveryPage(
  visitor: Omit<Visitor, 'apiUrl' | 'as'>,
  find: (page: Awaited<ReturnType<typeof visit>>['page'], path: string) => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { address, as, path } of ROUTE_LIST) {
    const { page, troubles } = await visit(browser, { ...visitor, apiUrl: own.addresses.apiUrl, as });
    await open(page, address);
    const faults = [...(await find(page, path)), ...troubles.filter((trouble) => !trouble.includes('status of 40'))];
    if (faults.length > 0) found[`${address} ${as ?? ''}`] = faults;
    await page.context().close();
  }
  return found;
}

test.each(looks)('axe finds nothing on any page: $language, $scheme', async (look) => {
  expect(await onEveryPage(look, faultsFoundByAxe)).toEqual({});
});

test('no page scrolls sideways on a screen 320 pixels wide', async () => {
  const wider = await onEveryPage({ width: 320 }, async (page) => {
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    return width > 320 ? [`${width} pixels wide`] : [];
  });
  expect(wider).toEqual({});
});

const KILOBYTE = 1_000;
const LANDING = 140 * KILOBYTE;
const FURTHER = 60 * KILOBYTE;
const STYLES = 40 * KILOBYTE;

test('a landing page loads at most 140 kB of scripts, each other page 60 kB more than the shell, and 40 kB of styles', async () => {
  const { page: nothing } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-gm0518' });
  await open(nothing, '/nothing-here');
  const shell = (await loadedBytes(nothing)).scripts;
  const found = await onEveryPage({}, async (page, path) => {
    const { scripts, styles } = await loadedBytes(page);
    const limit = path === '/' ? LANDING : Math.max(LANDING, shell + FURTHER);
    return [
      ...(scripts > limit ? [`${scripts} bytes of scripts`] : []),
      ...(styles > STYLES ? [`${styles} bytes of styles`] : []),
    ];
  });
  expect(found).toEqual({});
});

test('somebody who is not signed in chooses a person, by keyboard alone, and comes where the link led', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl });
  await open(page, '/rounds/2022-r1');
  expect(await page.textContent('h1')).toBe('Kies wie u bent');
  await page.getByLabel('Beoordelaar, Justitie en Veiligheid').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ronde 2022-r1' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/rounds/2022-r1');
  expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H1');
});

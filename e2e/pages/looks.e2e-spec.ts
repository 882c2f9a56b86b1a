import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy, extractText } from 'unpdf';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

const FILE = `/rounds/${SHOWN_ROUND}/applications/gm0518-1`;

let own: OwnSystem;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
  ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-auditor' }));
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** As the settings behind their summary do. */
async function choose(scheme: string): Promise<void> {
  const colours = page.getByLabel('Kleuren');
  if (!(await colours.isVisible())) await page.locator('.header__settings summary').first().click();
  await colours.selectOption({ label: scheme }, { timeout: 5_000 });
}

const visible = (selector: string) => page.locator(selector).filter({ visible: true }).count();
const styleOf = (selector: string, property: string) =>
  page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);

test('a file prints as one document: every part, all of its history, and no navigation', async () => {
  await open(page, `${FILE}/document`);
  const entries = await page.locator('.record-list > li').count();
  expect(entries).toBeGreaterThan(3);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const ofParts = ['Aanvraag', 'Termijnen', 'Beoordelingen', 'Besluiten', 'Brieven en bestanden', 'Geschiedenis'];
  expect(headings).toEqual(expect.arrayContaining(ofParts));
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.menu', '.parts', '.footer', '.header__settings', '.utrecht-button', '.table-take']) {
    expect([gone, await visible(gone)]).toEqual([gone, 0]);
  }
  expect(await visible('h2')).toBe(headings.length);
  expect(await visible('.record-list > li')).toBe(entries);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), {
    mergePages: true,
  });
  for (const heading of ofParts) expect(text).toContain(heading);
  // What is wider than the paper is lost on it.
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: null });
});

test('paper is light, also for who works in the dark', async () => {
  await open(page, '/rounds');
  await choose('Donker');
  expect(await page.evaluate('document.documentElement.dataset.scheme')).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  const ofPaper = await styleOf('h1', 'color');
  expect(Math.max(...(ofPaper.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(100);
  await page.emulateMedia({ media: null });
});

test.each(['light', 'dark'] as const)('high contrast is a choice, and is as %s as the device', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await open(page, `${FILE}`);
  await choose('Hoog contrast');
  const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
  const text = colorScheme === 'light' ? black : white;
  expect(await styleOf('body', 'color')).toBe(text);
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await choose('Zoals dit apparaat');
  expect(await page.evaluate('document.documentElement.dataset.contrast')).toBeUndefined();
  await page.emulateMedia({ contrast: 'more' });
  await page.locator('html[data-contrast="more"]').waitFor({ state: 'attached' });
  await page.emulateMedia({ colorScheme: null, contrast: null });
});

test('where the device forces its colours, badges and buttons keep a line and the focus is seen', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, FILE);
  for (const one of ['.status-badge', '.utrecht-button']) {
    expect([one, await styleOf(one, 'borderTopWidth')]).toEqual([one, '1px']);
  }
  await page.locator('.parts a').first().focus();
  expect(await styleOf('.parts a', 'outlineStyle')).not.toBe('none');
  expect(await faultsFoundByAxe(page)).toEqual([]);
});

import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from './browser.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

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

test('the first click on a button counts, though the amount above it turns out to be wrong as one leaves it', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-assessor-jenv' });
  await open(page, `/rounds/${SHOWN_ROUND}/applications/gm0518-1/assessment`);
  await page.getByRole('button', { name: 'Verklaar dat u geen belang hebt' }).click();
  await page.getByLabel('Geadviseerd bedrag in euro’s').first().fill('1,250');
  const button = page.getByRole('button', { name: 'Lever uw oordeel in' });
  await button.scrollIntoViewIfNeeded();
  const { x, y } = (await button.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 20, y + 3);
  await page.mouse.down();
  await page.waitForTimeout(100);
  await page.mouse.up();
  await page.locator('.error-summary').waitFor({ timeout: 5_000 });
  const faults = await page.locator('.error-summary li').allInnerTexts();
  expect(faults.length).toBeGreaterThan(1);
  expect(faults.filter((one) => !/: .+/.test(one))).toEqual([]);
  expect(faults[0]).toMatch(/, Geadviseerd bedrag in euro’s: Vul een bedrag in/);
});

test('whoever walks on with the keyboard while the board still looks for its round keeps their place', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' });
  await open(page, '/tasks');
  const looking = await holdBack(page, '**/api/v1/rounds?*');
  await page.getByRole('link', { name: 'Rondebord', exact: true }).click();
  await page.locator('h1:focus', { hasText: 'Rondebord' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  const place = await page.locator(':focus').innerText();
  looking.release();
  await page.getByRole('heading', { level: 1, name: SHOWN_ROUND }).waitFor();
  expect(await page.locator(':focus').innerText()).toBe(place);
});

/** Keeps back what is asked at this address until it is released. */
async function holdBack(page: Page, address: string): Promise<{ readonly release: () => void }> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

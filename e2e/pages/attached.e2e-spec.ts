import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { startFullSystem, TROUBLED_ROUND } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(900_000);

let own: OwnSystem;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ own } = await startFullSystem());
  browser = await openBrowser();
  ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-gm0034' }));
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** One grey dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: 'image/png', buffer });
}

test('a municipality sends files with its evaluation: a wrong one is told in words, one is taken away again, what is typed stays', async () => {
  await open(page, `/rounds/${TROUBLED_ROUND}/evaluations/gm0034-1/p1`);
  await page.getByLabel('Titel van de evaluatie').fill('Wat het opleverde');
  await choose('geen-plaatje.png', Buffer.from('MZ'));
  await page
    .getByText(/inhoud van het bestand past niet/)
    .first()
    .waitFor();
  await choose('meting 1.png', DOT);
  await page.getByRole('link', { name: 'meting 1.png' }).waitFor();
  await choose('meting 2.png', DOT);
  await page.getByRole('button', { name: 'Haal meting 2.png weg' }).waitFor();
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Haal meting 1.png weg' }).click();
  await page.reload();
  await page.getByRole('link', { name: 'meting 2.png' }).waitFor();
  expect(await page.getByRole('link', { name: 'meting 1.png' }).count()).toBe(0);
  expect(await page.getByLabel('Titel van de evaluatie').inputValue()).toBe('Wat het opleverde');

  for (const answer of ['Procesevaluatie', 'Een onderzoeksbureau van buiten']) await page.getByLabel(answer).check();
  for (const ja of await page.getByLabel('Ja').all()) await ja.check();
  await page.getByRole('button', { name: /^Lever de evaluatie in/ }).click();
  await page.getByText(/^Vastgelegd/).waitFor();
  // On the page of the evaluation itself, with the others in the file.
  await page.getByRole('heading', { name: 'Bestanden die hierbij binnenkwamen' }).waitFor();
  await page.locator('.record-list').getByRole('link', { name: 'meting 2.png' }).waitFor();
  await open(page, `/rounds/${TROUBLED_ROUND}/applications/gm0034-1`);
  await page.getByRole('link', { name: 'meting 2.png' }).waitFor();
  await open(page, `/rounds/${TROUBLED_ROUND}/applications/gm0034-1/document`);
  await page.getByRole('link', { name: 'meting 2.png' }).waitFor();
  expect(await page.getByRole('link', { name: 'meting 1.png' }).count()).toBe(0);
});

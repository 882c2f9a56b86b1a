import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

let own: OwnSystem;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
  ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' }));
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

const HEAD = 'Wie;Functie;Ministerie;Mag besluiten over;Tot;Vanaf;Tot en met';
const GOOD = 'demo-approver-szw;directeur Samenleving;SZW;medeparaaf;Geen grens;1-1-2022;Geen einde';
const FAULTY = 'demo-approver-jenv;directeur;JenV;verlening;1,250;1/1/2022;';

async function check(...rows: readonly string[]): Promise<void> {
  const file = { name: 'mandaten.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\r\n')) };
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Controleer het bestand' }).focus();
  await page.keyboard.press('Enter');
}

test('a list with a faulty row tells row, column, fault and repair, and cannot be processed', async () => {
  await open(page, '/registers');
  await check(GOOD, FAULTY);
  await page.getByText('1 regel is fout. Er is niets gewijzigd.').waitFor();
  const told = await page.getByRole('table', { name: 'Regels die fout zijn' }).getByRole('row').allInnerTexts();
  expect(told.slice(1).map((row) => row.split('\t'))).toEqual([
    ['3', 'demo-approver-jenv', 'max', expect.stringContaining('1.25 of 1250.00 euro')],
    ['3', 'demo-approver-jenv', 'validFrom', expect.stringContaining('4-12-2026')],
  ]);
  expect(await page.getByRole('button', { name: /^Verwerk/ }).count()).toBe(0);
  expect(await faultsFoundByAxe(page)).toEqual([]);
});

test('a good list is processed only when somebody says so, and stands in the register then', async () => {
  await check(GOOD);
  const process = page.getByRole('button', { name: 'Verwerk 1 regel' });
  await process.waitFor();
  const holder = page.getByText('directeur Samenleving');
  expect(await holder.count()).toBe(0);
  await process.focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 regel is verwerkt.').waitFor();
  await holder.waitFor();
  await check(GOOD);
  await page.getByText('1 regel was al verwerkt en verandert niets.').waitFor();
});

test('a file that is no list says which files are', async () => {
  const file = { name: 'mandaten.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
  await page.locator('.error-summary').getByText('Kies een bestand dat eindigt op .xlsx of .csv').waitFor();
});

import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { startShownSystem, SHOWN_ROUND } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

const AT = `/rounds/${SHOWN_ROUND}/powers`;
const LOWER = 'Verlaag het plafond';
const AMOUNT = 'Wat wordt het nieuwe plafond?';

let own: OwnSystem;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
  ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-approver-jenv' }));
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function askFor(amount: string): Promise<void> {
  await page.getByLabel(AMOUNT).fill(amount);
  await page.keyboard.press('Enter');
}

const decisions = () => page.getByRole('button', { name: LOWER });

test('the ceiling cannot be lowered before its consequences were shown', async () => {
  await open(page, AT);
  await page.getByRole('heading', { name: LOWER }).waitFor();
  expect(await decisions().count()).toBe(0);
});

test('after an amount its consequences stand above the decision, and another amount takes both away', async () => {
  await askFor('6.000.000');
  await decisions().waitFor();
  await page.getByText('Gereserveerd en verleend: lager kan niet').waitFor();
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await page.getByLabel(AMOUNT).fill('5');
  expect(await decisions().count()).toBe(0);
});

test('what the API refuses is told at the form: this ceiling is not lower', async () => {
  await askFor('99.999.999');
  await page.getByLabel('Motivering').last().fill('Er is minder geld');
  await decisions().click();
  await page.locator('.error-summary').waitFor();
  expect(await decisions().count()).toBe(1);
});

test('lowered, it stands among the powers that were used, with its reason', async () => {
  await askFor('6.000.000');
  await page.getByLabel('Motivering').last().fill('De begroting is verlaagd');
  await decisions().click();
  await page.getByText('Het plafond is verlaagd.').waitFor();
  await page.getByRole('cell', { name: 'De begroting is verlaagd' }).waitFor();
});

import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startPassingSystem, type OwnSystem } from '../../tools/rehearse/own-system.ts';
import { playSample } from '../../tools/rehearse/play-sample.ts';
import { smallRound } from '../small-round.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

const ROUND = '2022-r1';
/** The money is divided, and nothing is decided yet. */
const UNTIL = '2021-12-15T12:00:00.000Z';
const TEXT = 'Uw motivering';
const SAVE = 'Bewaar als nieuwe versie';

let own: OwnSystem;
let browser: Browser;
let mine: Page;
let theirs: Page;
beforeAll(async () => {
  own = await startPassingSystem('reasons');
  await playSample(own.system, smallRound(['gm0518-1', 'gm0363-1']), ROUND, () => undefined, UNTIL);
  browser = await openBrowser();
  const visitor = { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' };
  [mine, theirs] = [(await visit(browser, visitor)).page, (await visit(browser, visitor)).page];
  const address = `/rounds/${ROUND}/applications/gm0518-1/reasons`;
  for (const page of [mine, theirs]) await open(page, address);
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel(TEXT).fill(text);
  await page.getByRole('button', { name: SAVE }).click();
}

test('reasons are saved as one version after the other, each with its difference from the proposal', async () => {
  await write(mine, 'De aanvraag past in het kader.');
  await mine.getByRole('heading', { name: 'Versie 1' }).waitFor();
  await write(mine, 'De aanvraag past goed in het kader.');
  await mine.getByRole('heading', { name: 'Versie 2' }).waitFor();
  expect(await mine.locator('ins').count()).toBeGreaterThan(0);
  expect(await faultsFoundByAxe(mine)).toEqual([]);
});

test('who writes on an older version sees both texts, and saves one on purpose', async () => {
  await write(theirs, 'Wij volgen het advies.');
  await theirs.getByRole('heading', { name: 'Zo staat het er nu' }).waitFor();
  expect(await theirs.getByLabel(TEXT).inputValue()).toBe('Wij volgen het advies.');
  expect(await theirs.getByText('De aanvraag past goed in het kader.').count()).toBeGreaterThan(0);
  expect(await faultsFoundByAxe(theirs)).toEqual([]);
  await theirs.getByRole('button', { name: 'Houd mijn tekst' }).click();
  await theirs.getByRole('button', { name: SAVE }).click();
  await theirs.getByRole('heading', { name: 'Versie 3' }).waitFor();
});

test('the reasons of the decision on an objection are written on a page of their own, and not read by who objects', async () => {
  const round = '2022-r2';
  await playSample(own.system, smallRound(['gm0518-1']), round, () => undefined, '2022-01-10T12:00:00.000Z');
  const file = `/rounds/${round}/applications/gm0518-1`;
  const body = { decision: 'AWARD', grounds: 'Ons netwerk reikt verder dan is gezien.' };
  const objection = { method: 'POST', path: `${file}/objections`, person: 'demo-gm0518', body } as const;
  await own.system.api.demand({ ...objection, idempotencyKey: 'objection-with-reasons' });
  const link = { name: 'Lees of schrijf de motivering van de beslissing' };
  await open(mine, `${file}/objections/1`);
  await mine.getByRole('link', link).click();
  await mine.getByRole('heading', { level: 1, name: 'Motivering van de beslissing op bezwaar 1' }).waitFor();
  await write(mine, 'Het bezwaar noemt geen nieuwe feiten.');
  await mine.getByRole('heading', { name: 'Versie 1' }).waitFor();
  expect(await faultsFoundByAxe(mine)).toEqual([]);

  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-gm0518' });
  await open(page, `${file}/objections/1`);
  expect(await page.getByRole('link', link).count()).toBe(0);
  await open(page, `${file}/objections/1/reasons`);
  expect(await page.getByText('geen nieuwe feiten').count()).toBe(0);
});

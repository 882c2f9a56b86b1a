import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

/** One square for Den Haag: enough to see that a map that is given is drawn. */
const MAP = {
  type: 'Topology',
  objects: { all: { type: 'Polygon', id: 'GM0518', arcs: [[0]] } },
  arcs: [[...[[4.2, 52]], [4.4, 52], [4.4, 52.1], [4.2, 52.1], [4.2, 52]]],
};

const folder = mkdtempSync(path.join(tmpdir(), 'ronde-reach-'));
let own: OwnSystem;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const file = path.join(folder, 'map.json');
  writeFileSync(file, JSON.stringify(MAP));
  process.env['MUNICIPALITY_MAP'] = file;
  own = await startShownSystem();
  browser = await openBrowser();
  ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' }));
});
afterAll(async () => {
  delete process.env['MUNICIPALITY_MAP'];
  await browser?.close();
  await own?.stop();
  rmSync(folder, { recursive: true });
});

const shownNames = () =>
  page.getByRole('table', { name: 'Gemeenten die meedoen' }).getByRole('rowheader').allInnerTexts();

test('a tile narrows the table to its region by keyboard, and lets go when it is pressed again', async () => {
  await open(page, `/rounds/${SHOWN_ROUND}/reach`);
  const all = await shownNames();
  const tile = page.getByRole('button', { name: 'Haaglanden' });
  await tile.focus();
  await page.keyboard.press('Enter');
  expect(await tile.getAttribute('aria-pressed')).toBe('true');
  const narrowed = await shownNames();
  expect(narrowed).toContain("'s-Gravenhage");
  expect(narrowed.length).toBeLessThan(all.length);
  expect(page.url()).toContain('region=VR15');
  await page.keyboard.press(' ');
  expect(await shownNames()).toEqual(all);
});

test('the map that was given is drawn, with nothing for axe to find', async () => {
  await open(page, `/rounds/${SHOWN_ROUND}/reach`);
  await page.getByRole('img', { name: 'Kaart van de gemeenten' }).waitFor();
  expect(await page.locator('path.area title').allTextContents()).toEqual(["'s-Gravenhage"]);
  expect(await faultsFoundByAxe(page)).toEqual([]);
});

test('the table downloads as it is narrowed, with amounts to reckon with', async () => {
  await open(page, `/rounds/${SHOWN_ROUND}/reach?q=gm0518`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download XLSX: Gemeenten die meedoen' }).click();
  const [, ...rows] = await readSheet(readFileSync(await (await coming).path()));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 4)).toEqual(["'s-Gravenhage", 'GM0518', 'Haaglanden', 'Nee']);
  expect(Number(rows[0]?.[5])).toBeGreaterThan(0);
});

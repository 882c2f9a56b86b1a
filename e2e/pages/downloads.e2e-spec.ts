import { jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from './browser.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
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

/** Presses the button or link, by the keyboard, and reads what comes. */
async function downloaded(taken: Locator, on = page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = on.waitForEvent('download');
  await taken.focus();
  await on.keyboard.press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a table downloads as it is shown: as a workbook with amounts to reckon with, and as CSV', async () => {
  await open(page, '/rounds');
  const workbook = await downloaded(
    page.getByRole('button', { name: 'Download XLSX: Alle rondes, de nieuwste eerst' }),
  );
  expect(workbook.name).toBe('alle-rondes-de-nieuwste-eerst.xlsx');
  const [names, ...rows] = await readSheet(workbook.bytes);
  const shown = await page.getByRole('table').getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(await page.getByRole('columnheader').allInnerTexts());
  expect(rows.map(([round]) => round)).toEqual(shown);
  expect(rows.every(([, , applications, ceiling]) => Number(applications) >= 0 && Number(ceiling) > 0)).toBe(true);
  const csv = await downloaded(page.getByRole('button', { name: 'Download CSV: Alle rondes, de nieuwste eerst' }));
  expect(csv.name).toBe('alle-rondes-de-nieuwste-eerst.csv');
  expect(csv.bytes.toString()).toContain('.00\r\n');
});

test('a list that is drawn in pieces downloads whole, with days as days', async () => {
  await open(page, `/rounds/${SHOWN_ROUND}/calendar`);
  const { bytes } = await downloaded(page.getByRole('button', { name: 'Download XLSX' }));
  const [, ...rows] = await readSheet(bytes);
  expect(rows.length).toBe(await page.getByRole('table').getByRole('rowheader').count());
  expect(rows.every(([day]) => day instanceof Date)).toBe(true);
});

test('the board downloads as it is narrowed, not only what is drawn of it', async () => {
  await open(page, `/rounds/${SHOWN_ROUND}/board?q=gm0518`);
  const { name, bytes } = await downloaded(page.getByRole('link', { name: 'Download XLSX' }));
  expect(name).toBe(`board-${SHOWN_ROUND}.xlsx`);
  const [names = [], ...rows] = await readSheet(bytes);
  expect(rows.map((row) => row[names.indexOf('code')])).toEqual(['gm0518-1']);
});

test('the evidence of a file is taken away and found whole by the page in it, without us and without the internet', async () => {
  const auditor = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-auditor' });
  await open(auditor.page, `/rounds/${SHOWN_ROUND}/applications/gm0518-1/history`);
  const { name, bytes } = await downloaded(
    auditor.page.getByRole('link', { name: 'Neem het bewijs mee (ZIP)' }),
    auditor.page,
  );
  expect(name).toBe(`bewijs-${SHOWN_ROUND}-gm0518-1.zip`);
  const folder = await unpacked(bytes);
  const context = await browser.newContext({ offline: true });
  try {
    const checking = await context.newPage();
    await checking.goto(pathToFileURL(path.join(folder, 'check.html')).href);
    const check = async () => {
      await checking.getByLabel('Kies de map waarin u de bundel uitpakte').setInputFiles(folder);
      await checking.getByText(/stromen, \d+ feiten/).waitFor();
      return checking.getByRole('status').innerText();
    };
    expect(await check()).toMatch(/^Gaaf\. \/ Whole\./);
    await appendFile(path.join(folder, 'README.txt'), 'Anything.');
    await checking.reload();
    expect(await check()).toMatch(/^NIET gaaf\.[^]*README\.txt: this file was changed\.$/);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
});

async function unpacked(zip: Buffer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ronde-evidence-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  return folder;
}

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
const FILE = `/rounds/${ROUND}/applications/gm0518-1`;
const OBJECTION = `${FILE}/objections/1`;
/** The money is divided, and nothing is decided yet. */
const UNTIL = '2021-12-15T12:00:00.000Z';
const CHANGED = 'Dit is gewijzigd terwijl u dit formulier invulde';
const REFUSED = 'Iemand anders heeft dit dossier intussen gewijzigd.';
const GO_ON = 'Gezien; ga verder met wat ik invulde';

let own: OwnSystem;
let browser: Browser;
beforeAll(async () => {
  own = await startPassingSystem('changed-meanwhile');
  await playSample(own.system, smallRound(['gm0518-1', 'gm0363-1']), ROUND, () => undefined, UNTIL);
  browser = await openBrowser();
  const body = { decision: 'AWARD', channel: 'POST', receivedOn: '2021-11-10', postmarkedOn: '2021-11-08' };
  await byAdministrator('POST', `${FILE}/objections`, body, 'objection-by-post');
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function byAdministrator(method: 'POST' | 'PUT', path: string, body: object, key: string, ifMatch?: number) {
  const call = { method, path, person: 'demo-administrator', body, idempotencyKey: key } as const;
  await own.system.api.demand({ ...call, ...(ifMatch === undefined ? {} : { ifMatch: String(ifMatch) }) });
}

async function positionOf(path: string): Promise<number> {
  const asked = { method: 'GET', path, person: 'demo-administrator' } as const;
  return (await own.system.api.demand<{ readonly position: number }>(asked)).position;
}

async function opened(as: string, address: string): Promise<Page> {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as });
  await open(page, address);
  return page;
}

test('both values stand there when what a form rests on changes while it is filled in, and it is sent on purpose', async () => {
  const page = await opened('demo-administrator', `${OBJECTION}?act=judgeTimeliness`);
  const send = page.getByRole('button', { name: 'Oordeel of het bezwaar meetelt' });
  await page.getByLabel('Nee').check();
  const motive = page.getByLabel('Motivering').first();
  await motive.fill('Er is nog niets besloten.');
  const right = { receivedOn: '2021-11-09', reason: 'De stempel is verkeerd gelezen.' };
  await byAdministrator('POST', `${OBJECTION}/dates`, right, 'right-day', await positionOf(OBJECTION));

  await page.getByText(CHANGED).waitFor();
  const row = page.getByRole('row', { name: /Ontvangen op/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    expect.stringContaining('10 november 2021'),
    expect.stringContaining('9 november 2021'),
  ]);
  expect(await faultsFoundByAxe(page)).toEqual([]);
  await send.click();
  await page.getByText(REFUSED).waitFor();
  expect(await motive.inputValue()).toBe('Er is nog niets besloten.');

  await page.reload();
  await page.getByText(CHANGED).waitFor();
  await page.getByRole('button', { name: GO_ON }).click();
  await page.getByText(CHANGED).waitFor({ state: 'detached' });
  await send.click();
  await page.getByText('Vastgelegd: Oordeel of het bezwaar meetelt.').waitFor();
  expect(await page.getByText(CHANGED).count()).toBe(0);
});

test('a decision is not sent on a version that its decider has not seen', async () => {
  const page = await opened('demo-approver-jenv', `${FILE}/acts/decideAward`);
  const motive = page.getByLabel(/^Motivering/);
  await motive.fill('Zoals geadviseerd.');
  const text = { text: 'De aanvraag past in het kader.' };
  await byAdministrator('PUT', `${FILE}/reasons/award`, text, 'reasons-meanwhile', await positionOf(FILE));

  await page.getByText(CHANGED).waitFor();
  await page.getByText('Wat deze pagina ervan laat zien is gelijk gebleven.').waitFor();
  const send = page.locator('form').getByRole('button').last();
  await send.click();
  await page.getByText(REFUSED).waitFor();
  expect(await motive.inputValue()).toBe('Zoals geadviseerd.');
  await page.getByRole('button', { name: GO_ON }).click();
  await send.click();
  await page.waitForURL(/gm0518-1$/);
});

import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { playSample } from '../../tools/rehearse/play-sample.ts';
import { smallRound } from '../small-round.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { SHOWN_ROUND, startShownSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(600_000);

const FILE = `/rounds/${SHOWN_ROUND}/applications/gm0518-1`;
const OTHER_ROUND = '2022-r2';
const TITLE = 'Verbeter de dagen van de brief';
const SHOW = 'Laat zien wat er verandert';
let own: OwnSystem;
let browser: Browser;
beforeAll(async () => {
  own = await startShownSystem();
  browser = await openBrowser();
  const body = { decision: 'AWARD', channel: 'POST', receivedOn: '2021-10-29', postmarkedOn: '2021-10-27' };
  const person = 'demo-administrator';
  const letter = { method: 'POST', path: `${FILE}/objections`, person, body } as const;
  await own.system.api.demand({ ...letter, idempotencyKey: 'objection-by-post' });
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

async function fillDay(page: Page, label: string, [day, month, year]: readonly [string, string, string]) {
  const group = page.getByRole('group', { name: label });
  await group.getByLabel('Dag').fill(day);
  await group.getByLabel('Maand').fill(month);
  await group.getByLabel('Jaar').fill(year);
}

test('the day of an objection by post is corrected after seeing what follows', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' });
  await open(page, `${FILE}/objections/1`);
  const form = page.getByRole('region', { name: TITLE });
  await form.waitFor();
  await form.getByRole('button', { name: SHOW }).click();
  await form.getByText('Vul ten minste één juiste dag in.').waitFor();

  await fillDay(page, 'De brief kwam binnen op', ['28', '10', '2021']);
  await form.getByRole('button', { name: SHOW }).click();
  const row = form.getByRole('row', { name: /Ontvangen op/ });
  await row.waitFor();
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    expect.stringContaining('29 oktober 2021'),
    expect.stringContaining('28 oktober 2021'),
  ]);
  expect(await faultsFoundByAxe(page)).toEqual([]);

  await form.getByLabel('Motivering').fill('De stempel is verkeerd gelezen.');
  await form.getByRole('button', { name: TITLE }).click();
  await form.getByText('De dagen zijn verbeterd.').waitFor();
  await page.getByText('28 oktober 2021').first().waitFor();
  expect(await page.getByText('29 oktober 2021').count()).toBe(0);
});

test('what does not change anything is refused in words, and nothing typed is lost', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' });
  await open(page, `${FILE}/objections/1`);
  await fillDay(page, 'De brief kwam binnen op', ['28', '10', '2021']);
  const form = page.getByRole('region', { name: TITLE });
  await form.getByRole('button', { name: SHOW }).click();
  await form.getByText('Zo’n dag is er niet om te verbeteren.').waitFor();
  expect(await form.getByRole('group', { name: 'De brief kwam binnen op' }).getByLabel('Dag').inputValue()).toBe('28');
  expect(await form.getByRole('button', { name: TITLE }).count()).toBe(0);
});

test('the days of a decree are entered after seeing which terms move, and why', async () => {
  // Received on 24 September: eight weeks end on Friday 19 November, while no other day was named.
  await playSample(own.system, smallRound(['gm0518-1']), OTHER_ROUND, () => undefined, '2021-10-20T12:00:00.000Z');
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-administrator' });
  await open(page, `/rounds/${OTHER_ROUND}/powers`);
  const title = 'Wijzig de aangewezen vrije dagen';
  const form = page.getByRole('region', { name: title });
  await fillDay(page, 'Aangewezen dag', ['19', '11', '2021']);
  await form.getByRole('button', { name: 'Laat zien wat er verschuift' }).click();
  const row = form.getByRole('row', { name: /'s-Gravenhage.*beslistermijn/ });
  await row.waitFor();
  const [, from, to, why] = await row.getByRole('cell').allInnerTexts();
  expect([from, to]).toEqual([
    expect.stringContaining('19 november 2021'),
    expect.stringContaining('22 november 2021'),
  ]);
  expect(why).toContain('koninklijk besluit');
  expect(await faultsFoundByAxe(page)).toEqual([]);

  await form.getByLabel('Motivering').fill('Het besluit staat in het Staatsblad.');
  await form.getByRole('button', { name: title }).click();
  await form.getByText('De ronde rekent nu met deze dagen.').waitFor();
});

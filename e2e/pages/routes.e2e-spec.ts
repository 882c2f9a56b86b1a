import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from './browser.ts';
import { seeEveryPage, type SeenPage } from './seen-page.ts';
import { startFullSystem } from './shown-system.ts';
import { open, visit } from './visitor.ts';

jest.setTimeout(1_200_000);

let own: OwnSystem;
let browser: Browser;
let seen: Readonly<Record<'nl' | 'en', readonly SeenPage[]>>;
beforeAll(async () => {
  const full = await startFullSystem();
  own = full.own;
  browser = await openBrowser();
  const seeIn = (language: 'nl' | 'en') => seeEveryPage(browser, own.addresses.apiUrl, language, full.draft);
  const [nl, en] = await Promise.all([seeIn('nl'), seeIn('en')]);
  seen = { nl, en };
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

/** What is wrong with each page of a language, under its name; nothing for one that is as it should be. */
function wrongIn(language: 'nl' | 'en', find: (page: SeenPage) => readonly string[]) {
  const found = seen[language].map((page) => [page.name, find(page)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

describe.each(['nl', 'en'] as const)('every page, in %s', (language) => {
  test('axe finds nothing in light', () => {
    expect(wrongIn(language, ({ inLight }) => inLight)).toEqual({});
  });

  test('axe finds nothing in dark', () => {
    expect(wrongIn(language, ({ inDark }) => inDark)).toEqual({});
  });

  test('does not scroll sideways on a screen 320 pixels wide', () => {
    const wider = wrongIn(language, ({ narrowWidth }) => (narrowWidth > 320 ? [`${narrowWidth} pixels wide`] : []));
    expect(wider).toEqual({});
  });

  test('writes no error to the console', () => {
    expect(wrongIn(language, ({ troubles }) => troubles)).toEqual({});
  });
});

const KILOBYTE = 1_000;
const LANDING = 140 * KILOBYTE;
const FURTHER = 60 * KILOBYTE;
const STYLES = 40 * KILOBYTE;

test('a landing page loads at most 140 kB of scripts, each other page 60 kB more than the shell, and 40 kB of styles', () => {
  const shell = seen.nl.find(({ path }) => path === '*')?.loaded.scripts ?? 0;
  const found = wrongIn('nl', ({ path, loaded: { scripts, styles } }) => {
    const limit = path === '/' ? LANDING : Math.max(LANDING, shell + FURTHER);
    return [
      ...(scripts > limit ? [`${scripts} bytes of scripts`] : []),
      ...(styles > STYLES ? [`${styles} bytes of styles`] : []),
    ];
  });
  expect(found).toEqual({});
});

test.each([
  { language: 'nl', told: 'Dit mag u niet met uw rol. Vraag iemand met de juiste rol.' },
  { language: 'en', told: 'Only a grant administrator may do this.' },
] as const)(
  'why something cannot be done is told in the language of the page: $language',
  async ({ language, told }) => {
    const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as: 'demo-assessor-jenv', language });
    await open(page, '/rounds/2022-r1/applications/gm0518-1/acts/moveDeadline');
    expect(await page.textContent('main')).toContain(told);
    await page.context().close();
  },
);

test('somebody who is not signed in chooses a person, by keyboard alone, and comes where the link led', async () => {
  const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl });
  await open(page, '/rounds/2022-r1');
  expect(await page.textContent('h1')).toBe('Kies wie u bent');
  await page.getByLabel('Beoordelaar, Justitie en Veiligheid').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ronde 2022-r1' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/rounds/2022-r1');
  expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H1');
});

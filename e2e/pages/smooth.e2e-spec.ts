import { jest } from '@jest/globals';
import { openDatabase } from '@ronde/persistence';
import { largeRound } from '@ronde/testing';
import type { Browser, Page } from 'playwright-core';
import { readSample } from '../../tools/rehearse/sample-file.ts';
import { draftRound } from '../../tools/rehearse/played-round.ts';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { faultsFoundByAxe } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { shortOfProcessor } from './short-of-processor.ts';
import { startShownSystem } from './shown-system.ts';
import { middle, timeToSee } from './time-to-see.ts';
import { open, visit } from './visitor.ts';
import { slowDown, vitalsOf, watchVitals, type Vitals } from './vitals.ts';

jest.setTimeout(1_200_000);

const LARGE = '2023-large';
const TASKS = 2_000;
const AT_MOST_MS = 100;

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

const print = (line: string) => process.stderr.write(`${line}\n`);

describe('with the sample round loaded and a processor four times as slow', () => {
  /** A page without any script, read from the same server: what the machine itself needs at this moment. */
  async function barePage(): Promise<number> {
    const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl });
    await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Ronde</h1>' }));
    await watchVitals(page);
    await slowDown(page, 4);
    await page.goto('/bare', { waitUntil: 'networkidle' });
    const { largestPaintMs } = await vitalsOf(page);
    await page.context().close();
    return largestPaintMs;
  }

  async function measured(as: string): Promise<Vitals> {
    const { page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as });
    await watchVitals(page);
    await slowDown(page, 4);
    await open(page, '/');
    await page.locator('.header__settings > summary').click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('.header__settings > summary').click();
    const vitals = await vitalsOf(page);
    await page.context().close();
    return vitals;
  }

  /** How often a page is visited before it is said to be too slow. */
  const VISITS = 5;
  const keepsToLimits = ({ largestPaintMs, interactionMs, short }: Vitals & { readonly short: number }) =>
    largestPaintMs <= 1_500 * short && interactionMs <= AT_MOST_MS * short;

  /** The machine is shared and noise only makes slower: visits until one keeps to the limits, the last one otherwise. */
  async function visitSome(as: string) {
    for (let nth = 1; ; nth += 1) {
      const before = shortOfProcessor();
      const vitals = await measured(as);
      const visited = { ...vitals, short: Math.max(before, shortOfProcessor()) };
      if (nth === VISITS || keepsToLimits(visited)) return visited;
    }
  }

  test.each([
    'demo-administrator',
    'demo-assessor-jenv',
    'demo-approver-jenv',
    'demo-gm0518',
    'demo-auditor',
    'demo-operator',
  ])('the page on which %s begins stands within 1.5 s, answers within 0.1 s and does not jump', async (as) => {
    const bare = await barePage();
    const { largestPaintMs, interactionMs, shift, short } = await visitSome(as);
    const times = (largestPaintMs / bare).toFixed(1);
    print(
      `${as}: LCP ${Math.round(largestPaintMs)} ms (${times} times a bare page), INP ${interactionMs} ms, CLS ${shift.toFixed(3)}; ${short.toFixed(1)} times short of processor`,
    );
    expect(largestPaintMs).toBeGreaterThan(0);
    expect(largestPaintMs).toBeLessThanOrEqual(1_500 * short);
    expect(interactionMs).toBeLessThanOrEqual(AT_MOST_MS * short);
    expect(shift).toBeLessThanOrEqual(0.02);
  });
});

describe(`with an application of every municipality and ${TASKS} open tasks`, () => {
  let page: Page;

  beforeAll(async () => {
    const sample = readSample(new URL('../../samples/2022-illustrative.json', import.meta.url).pathname);
    await draftRound(own.system, sample, LARGE);
    const database = await openDatabase(own.addresses.databaseUrl);
    await largeRound(database, { roundId: LARGE, tasks: TASKS, today: '2021-06-14' });
    await database.destroy();
  });
  afterEach(() => page?.context().close());

  /** Does each deed some times, each time seen anew, and keeps to the limit in the middle of them. */
  async function answers(what: string, once: (nth: number) => Promise<number>): Promise<void> {
    const short = shortOfProcessor();
    const times: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) times.push(await once(nth));
    print(
      `${what}: ${times.map((time) => Math.round(time)).join(', ')} ms; ${short.toFixed(1)} times short of processor`,
    );
    expect(middle(times)).toBeLessThanOrEqual(AT_MOST_MS * short);
  }

  async function at(address: string, as: string): Promise<Page> {
    ({ page } = await visit(browser, { apiUrl: own.addresses.apiUrl, as }));
    await open(page, address);
    return page;
  }

  const NAMES = ['Utrecht', 'Amsterdam', 'Leiden', 'Gouda', 'Delft'];
  const BOARD = `/rounds/${LARGE}/board`;
  const firstFile = `document.querySelector('tbody th a')?.textContent`;
  const firstTask = `document.querySelector('main .task-list li a')?.textContent`;

  test('the board is narrowed within 0.1 s', async () => {
    await at(BOARD, 'demo-administrator');
    expect(await page.locator('tbody tr').count()).toBe(25);
    await answers('narrow the board', (nth) =>
      timeToSee(page, { at: '#q', value: NAMES[nth]! }, `${firstFile} === '${NAMES[nth]}'`),
    );
    expect(await faultsFoundByAxe(page)).toEqual([]);
  });

  test('the board is sorted within 0.1 s, also by keyboard', async () => {
    await at(BOARD, 'demo-administrator');
    const sorted = (nth: number) =>
      `document.querySelector('th[aria-sort="${nth % 2 === 0 ? 'descending' : 'ascending'}"]')`;
    await answers('sort the board', (nth) => timeToSee(page, { at: 'thead th:first-child button' }, sorted(nth)));
    await page.locator('thead button').first().focus();
    const before = await page.evaluate<string>(firstFile);
    await page.keyboard.press('Enter');
    await page.locator('tbody tr').first().locator('th a').filter({ hasNotText: before }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.closest("th") !== null')).toBe(true);
  });

  test('a file is opened from the board within 0.1 s', async () => {
    await at(BOARD, 'demo-administrator');
    await answers('open a file', async () => {
      const time = await timeToSee(
        page,
        { at: 'tbody th a' },
        `location.pathname.includes('/applications/') && document.querySelector('h1')`,
      );
      await page.goBack({ waitUntil: 'networkidle' });
      await page.locator('tbody th a').first().waitFor();
      return time;
    });
  });

  test('the inbox is narrowed and sorted within 0.1 s', async () => {
    await at('/tasks', 'demo-assessor-jenv');
    expect(await page.locator('main .task-list li').count()).toBeLessThanOrEqual(60);
    expect(await page.textContent('main')).toMatch(/2\.?00\d taken/);
    await answers('narrow the inbox', (nth) =>
      timeToSee(page, { at: '#q', value: NAMES[nth]! }, `${firstTask}?.endsWith('${NAMES[nth]}')`),
    );
    await timeToSee(page, { at: '#q', value: '' }, `document.querySelector('#due-LATER')`);
    await answers('sort the inbox', (nth) => {
      const [value, there] = nth % 2 === 0 ? ['municipality', '#by-municipality'] : ['due', '#due-LATER'];
      return timeToSee(page, { at: '#sort', value }, `document.querySelector('${there}')`);
    });
    expect(await faultsFoundByAxe(page)).toEqual([]);
  });

  test('work is opened from the inbox within 0.1 s', async () => {
    await at('/tasks', 'demo-assessor-jenv');
    await answers('open work', async () => {
      const time = await timeToSee(
        page,
        { at: 'main .task-list li a' },
        `location.pathname !== '/tasks' && document.querySelector('h1')`,
      );
      await page.goBack({ waitUntil: 'networkidle' });
      await page.locator('main .task-list li a').first().waitFor();
      return time;
    });
  });
});

import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { visit } from '../pages/visitor.ts';
import type { Hand } from './hand.ts';

/** Somebody of the demonstration at their own screen, acting in their own way. */
export interface Person {
  readonly page: Page;
  readonly hand: Hand;
  /** What their pages wrote to the console as errors. */
  readonly troubles: readonly string[];
  /** Types an address, or opens a link from elsewhere. */
  open(address: string): Promise<void>;
  follow(link: string | RegExp, within?: Locator): Promise<void>;
  press(button: string | RegExp, within?: Locator): Promise<void>;
  write(label: string | RegExp, text: string, within?: Locator): Promise<void>;
  /** `2026-12-04` into the three boxes of a date. */
  writeDate(label: string | RegExp, date: string): Promise<void>;
  choose(label: string | RegExp, option: string, within?: Locator): Promise<void>;
  /** One of a group; `group` is its question, where several groups have the same answers. */
  pick(option: string | RegExp, group?: string): Promise<void>;
  tick(box: string | RegExp): Promise<void>;
  attach(
    label: string | RegExp,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ): Promise<void>;
  /** The page with this heading stands. */
  reaches(heading: string | RegExp): Promise<void>;
  /** This text stands on the page; waits for it. */
  sees(text: string | RegExp): Promise<void>;
  /** Follows a link to a PDF and answers what came. */
  opensPdf(link: RegExp): Promise<Buffer>;
}

/** Who somebody is on the page to choose a person. */
export type Choice = { readonly official: RegExp } | { readonly municipality: string };

/** Opens a window for somebody who is not signed in. */
export async function somebody(browser: Browser, apiUrl: string, hand: Hand): Promise<Person> {
  const { page, troubles } = await visit(browser, { apiUrl });
  return personAt(page, hand, troubles);
}

const CHOOSE = 'Kies wie u bent';

/**
 * Signs in on the page that stands, where they come from a link or by themselves; ends when their own page stands.
 * It takes the focus when it comes: who walks on with the keyboard before that presses Enter on its heading.
 */
export async function signIn(person: Person, who: Choice): Promise<void> {
  await person.reaches(CHOOSE);
  if ('official' in who) await person.pick(who.official);
  else {
    await person.pick('Aanvrager, een gemeente');
    await person.choose('Welke gemeente?', who.municipality);
  }
  await person.press('Ga verder');
  await person.page.waitForURL((url) => url.pathname !== '/sign-in');
  await person.page.getByRole('heading', { level: 1, name: CHOOSE }).waitFor({ state: 'hidden' });
  await person.page.getByRole('heading', { level: 1 }).first().waitFor();
}

function personAt(page: Page, hand: Hand, troubles: readonly string[]): Person {
  const field = (label: string | RegExp, within: Locator | Page = page) => within.getByLabel(label, exactly(label));
  return {
    ...{ page, hand, troubles },
    open: async (address) => void (await page.goto(address)),
    follow: (link, within) => hand.press((within ?? page).getByRole('link', { name: link, ...exactly(link) })),
    press: (button, within) => hand.press((within ?? page).getByRole('button', { name: button, ...exactly(button) })),
    write: (label, text, within) => hand.write(field(label, within), text),
    writeDate: async (label, date) => {
      const group = page.getByRole('group', { name: label, ...exactly(label) });
      const [year = '', month = '', day = ''] = date.split('-');
      for (const [part, digits] of [
        ['Dag', day],
        ['Maand', month],
        ['Jaar', year],
      ] as const) {
        await hand.write(group.getByLabel(part), digits);
      }
    },
    choose: (label, option, within) => hand.choose(field(label, within), option),
    pick: (option, group) => {
      const within = group === undefined ? page : page.getByRole('group', { name: group, exact: true });
      return hand.pick(within.getByRole('radio', { name: option }));
    },
    tick: (box) => hand.press(page.getByRole('checkbox', { name: box })),
    attach: async (label, file) => {
      const chooser = page.waitForEvent('filechooser');
      await hand.press(field(label));
      await (await chooser).setFiles(file);
    },
    reaches: (heading) => page.getByRole('heading', { level: 1, name: heading, ...exactly(heading) }).waitFor(),
    sees: (text) => page.getByText(text).first().waitFor(),
    opensPdf: async (link) => {
      const opened = page.getByRole('link', { name: link }).last();
      const address = (await opened.getAttribute('href')) ?? '';
      const came = page.waitForResponse((response) => response.url().endsWith(address));
      const left = page.waitForEvent('download').catch(() => undefined);
      await hand.press(opened);
      const download = await left;
      await came;
      const file = await download?.path();
      return file === undefined ? Buffer.alloc(0) : readFile(file);
    },
  };
}

const exactly = (name: string | RegExp) => ({ exact: typeof name === 'string' });

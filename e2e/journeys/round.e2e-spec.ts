import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startPassingSystem, type OwnSystem } from '../../tools/rehearse/own-system.ts';
import { openBrowser } from '../pages/browser.ts';
import type { ReadBack } from './auditor.ts';
import { gather, roundFor, type Cast } from './cast.ts';
import { pointer } from './hand.ts';
import { keyboard } from './keyboard.ts';
import type { PlayedRound } from './played-round.ts';
import { playStep, STEPS } from './steps.ts';

jest.setTimeout(300_000);

let own: OwnSystem;
let browser: Browser;
beforeAll(async () => {
  own = await startPassingSystem('journeys');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await own?.stop();
});

describe.each([
  { hand: pointer, roundId: '2022-j1', municipality: 'Amsterdam', code: 'gm0363-1' },
  { hand: keyboard, roundId: '2022-j2', municipality: 'Utrecht', code: 'gm0344-1' },
])('one round, with $hand.name', ({ hand, roundId, municipality, code }) => {
  let people: Cast;
  let round: PlayedRound;
  const found = new Map<string, unknown>();
  beforeAll(async () => {
    people = await gather(browser, own, hand);
    round = roundFor(own, roundId, { municipality, code });
  });

  test.each(STEPS)('$sentence', async (step) => {
    found.set(step.name, await playStep(step, people, round));
  });

  test('the letter of the award is a PDF', () => {
    const letter = found.get('award-letter') as Buffer;
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what the auditor reads is what happened, and the journal is whole', () => {
    const { sentences, isWhole } = found.get('history') as ReadBack;
    expect(isWhole).toBe(true);
    expect(sentences).toContain('diende de aanvraag in: € 150.000');
    expect(sentences).toContain('verleende € 120.000');
    expect(sentences).toContain('stelde de uitkering vast op € 120.000');
  });

  test('nothing went wrong on anybody’s pages', () => {
    const unexpected = Object.values(people).flatMap(({ troubles }) => troubles.filter((one) => !one.includes('401')));
    expect(unexpected).toEqual([]);
  });
});

import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import { gather, roundFor, type Cast } from '../journeys/cast.ts';
import { pointer } from '../journeys/hand.ts';
import type { Person } from '../journeys/person.ts';
import { playStep, STEPS, type Step } from '../journeys/steps.ts';
import { keep, picture } from './camera.ts';
import { tourName } from './tour-names.ts';

/** Plays a round by hand and keeps a picture of each step: of the page on which most was filled in, before its button is pressed. */
export async function takeTour(browser: Browser, own: OwnSystem, folder: string): Promise<readonly Step[]> {
  const people = await gather(browser, own, pointer);
  const round = roundFor(own, '2022-tour', { municipality: 'Utrecht', code: 'gm0344-1' });
  for (const step of STEPS) {
    const person = people[step.who];
    const seen: Seen[] = [];
    await playStep(step, { ...people, [step.who]: lookingBefore(person, seen) } as Cast, round);
    await keep(path.join(folder, `${tourName(step)}.webp`), fullest(seen)?.taken ?? (await picture(person.page)));
  }
  return STEPS;
}

/** What stood on a page before a button was pressed. */
interface Seen {
  readonly taken: Buffer;
  /** How many fields were filled in. */
  readonly filled: number;
}

const fullest = (seen: readonly Seen[]): Seen | undefined =>
  seen.reduce<Seen | undefined>((best, one) => (best && best.filled > one.filled ? best : one), undefined);

const FILLED = `[...document.querySelectorAll('main :is(input, textarea, select)')].filter((field) =>
  ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value !== '').length`;

/** The same person, of whose page a picture is taken before each button they press. */
function lookingBefore(person: Person, seen: Seen[]): Person {
  return {
    ...person,
    press: async (button, within) => {
      const named = { name: button, exact: typeof button === 'string' };
      await (within ?? person.page).getByRole('button', named).first().waitFor();
      seen.push({ taken: await picture(person.page), filled: await person.page.evaluate<number>(FILLED) });
      await person.press(button, within);
    },
  };
}

import type { Browser } from 'playwright-core';
import type { OwnSystem } from '../../tools/rehearse/own-system.ts';
import type { Hand } from './hand.ts';
import { inboxOf } from './mails.ts';
import { somebody, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';
import { timeOf } from './time.ts';

const PEOPLE = ['administrator', 'approver', 'applicant', 'assessorJenv', 'assessorSzw', 'auditor'] as const;

/** Everybody of a round, each in a window of their own. */
export type Cast = Readonly<Record<(typeof PEOPLE)[number], Person>>;

/** Nobody is signed in yet. */
export async function gather(browser: Browser, { addresses: { apiUrl } }: OwnSystem, hand: Hand): Promise<Cast> {
  const windows = PEOPLE.map(async (name) => [name, await somebody(browser, apiUrl, hand)] as const);
  return Object.fromEntries(await Promise.all(windows)) as Cast;
}

/** A round that is still to be set up, for one municipality. */
export function roundFor(
  { system, addresses }: OwnSystem,
  roundId: string,
  { municipality, code }: Pick<PlayedRound, 'municipality' | 'code'>,
): PlayedRound {
  const fileTitle = `Aanvraag van ${municipality}, ronde ${roundId}`;
  const inbox = inboxOf(addresses.inboxUrl, roundId);
  return { roundId, municipality, code, fileTitle, inbox, time: timeOf(system, roundId, code) };
}

import { linkIn } from './mails.ts';
import { signIn, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

const MAILBOX = 'approver@jenv.example';

/** Comes from the mail, signs in on the way, and approves the framework. */
export async function approveFramework(approver: Person, { inbox, roundId }: PlayedRound): Promise<void> {
  await approver.open(linkIn(await inbox.last(MAILBOX, /Keur het bestedingskader goed/)));
  await signIn(approver, { official: /demo-approver-jenv/ });
  await approver.follow('Ga aan de slag met deze taak');
  await approver.reaches(`Besluiten over ronde ${roundId}`);
  await approver.press('Stel het bestedingskader vast');
  await approver.sees('Op dit moment is hier voor u niets te besluiten.');
}

/** Approves who is invited. */
export async function approveInvitedList(approver: Person, { inbox }: PlayedRound): Promise<void> {
  await approver.open(linkIn(await inbox.last(MAILBOX, /Keur de lijst van gemeenten goed/)));
  await approver.follow('Ga aan de slag met deze taak');
  await approver.press('Stel vast wie wordt uitgenodigd');
  await approver.sees('De lijst is vastgesteld.');
}

/** Approves the division of the money. */
export async function approveAllocation(approver: Person, { inbox }: PlayedRound): Promise<void> {
  await approver.open(linkIn(await inbox.last(MAILBOX, /Keur de verdeling goed/)));
  await approver.follow('Ga aan de slag met deze taak');
  await approver.press('Stel de verdeling vast');
  await approver.sees('Vastgesteld');
}

/** Reads the memo of the file and awards. */
export async function award(approver: Person, { inbox, municipality, fileTitle }: PlayedRound): Promise<void> {
  await approver.open(linkIn(await inbox.last(MAILBOX, /Besluit op de aanvraag/)));
  await approver.follow('Ga aan de slag met deze taak');
  await approver.follow('Lees de beslisnota');
  await approver.reaches(`Beslisnota bij de aanvraag van ${municipality}`);
  await approver.follow('Verleen de uitkering');
  await approver.press('Verleen de uitkering');
  await approver.reaches(fileTitle);
  await approver.sees('Nog niet verzonden');
}

/** Settles on what was spent. */
export async function settle(approver: Person, { inbox, fileTitle }: PlayedRound): Promise<void> {
  await approver.open(linkIn(await inbox.last(MAILBOX, /Stel de uitkering vast/)));
  await approver.follow('Ga aan de slag met deze taak');
  await approver.follow('Stel de uitkering vast');
  await approver.write('Vast te stellen bedrag', '120.000');
  await approver.press('Stel de uitkering vast');
  await approver.reaches(fileTitle);
  await approver.sees('Vaststelling');
}

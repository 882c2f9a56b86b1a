import { linkIn } from './mails.ts';
import { signIn, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

const MAILBOX = /^versterkingsgelden@gm/;
const NEXT = 'Bewaar en ga verder';

/** Comes from the invitation, and begins an application. */
export async function beginApplication(
  applicant: Person,
  { inbox, roundId, municipality }: PlayedRound,
): Promise<void> {
  await applicant.open(linkIn(await inbox.last(MAILBOX, /vraag geld aan/)));
  await signIn(applicant, { municipality });
  await applicant.reaches(`Ronde ${roundId}`);
  await applicant.follow('Vraag Versterkingsgelden aan');
  await applicant.press('Begin een lege aanvraag');
  await applicant.reaches(`Uw aanvraag in ronde ${roundId}`);
}

/** Describes one project. */
export async function describeProject(applicant: Person): Promise<void> {
  await applicant.follow('Projecten');
  await applicant.press('Voeg een project toe');
  await applicant.follow('Project 1');
  await applicant.write('Naam van het project', 'Netwerk van sleutelfiguren');
  await applicant.choose('Onderdeel van het bestedingskader', 'Netwerken');
  await applicant.write('Doel', 'Signalen eerder delen');
  await applicant.write('Beoogd effect', 'Meer meldingen uit de wijk');
  await applicant.press(NEXT);
  await applicant.reaches('Projecten');
  await applicant.press(NEXT);
}

/** Asks an amount above the threshold, and says that there is a plan to evaluate. */
export async function budgetProject(applicant: Person): Promise<void> {
  await applicant.follow('Begroting');
  await applicant.follow('Netwerk van sleutelfiguren');
  await applicant.write('Gevraagd bedrag', '150.000');
  await applicant.sees('is een evaluatie verplicht');
  await applicant.tick(/evaluatieplan/);
  await applicant.press('Voeg een kostenpost toe');
  await applicant.write('Kosten zonder btw', '150.000');
  await applicant.write('Btw', '0');
  await applicant.write('Cofinanciering', '0');
  await applicant.press(NEXT);
  await applicant.reaches('Begroting');
  await applicant.press(NEXT);
}

const PLAN = 'activiteitenplan.pdf';

/** Adds the plan and the account; the local analysis is forgotten. */
export async function addPapers(applicant: Person): Promise<void> {
  await applicant.follow('Bijlagen');
  // Any whole PDF will do: what is on the screen, printed.
  await applicant.attach('Kies een bestand', {
    name: PLAN,
    mimeType: 'application/pdf',
    buffer: await applicant.page.pdf(),
  });
  await applicant.press('Voeg het bestand toe');
  await applicant.sees(PLAN);
  await applicant.tick('Dit stuk zit bij de bestanden');
  await applicant.press(NEXT);
  await applicant.follow('Rekeningnummer');
  await applicant.write('IBAN van de gemeente', 'NL91 ABNA 0417 1643 00');
  await applicant.press(NEXT);
}

/** Checks, signs, and gets the acknowledgement at once, with its letter. */
export async function handIn(applicant: Person): Promise<void> {
  await applicant.follow('Controleren en indienen');
  await applicant.sees('€ 150.000');
  await applicant.tick(/Ik ben bevoegd/);
  await applicant.press('Dien de aanvraag in');
  await applicant.reaches('Uw aanvraag is ontvangen');
}

/** Comes from the mail that asks for it, and says that the analysis is there. */
export async function supplement(applicant: Person, { inbox, fileTitle }: PlayedRound): Promise<void> {
  await applicant.open(linkIn(await inbox.last(MAILBOX, /vul uw aanvraag aan/)));
  await applicant.reaches(fileTitle);
  await applicant.follow('Vul de aanvraag aan');
  await applicant.tick('Lokale analyse');
  await applicant.press('Vul de aanvraag aan');
  await applicant.sees('Wij hebben ontvangen wat u stuurde.');
}

/** Comes from the mail of the award, and opens the letter. Returns its bytes. */
export async function openAwardLetter(applicant: Person, { inbox, fileTitle }: PlayedRound): Promise<Buffer> {
  await applicant.open(linkIn(await inbox.last(MAILBOX, /krijgt geld/)));
  await applicant.reaches(fileTitle);
  return applicant.opensPdf(/Open Toekenning \(PDF\)/);
}

/** Comes from the mail that asks for it, and reports how the project stands. */
export async function reportMonitoring(applicant: Person, { inbox, municipality }: PlayedRound): Promise<void> {
  await applicant.open(linkIn(await inbox.last(MAILBOX, /vul de monitoring in/)));
  await applicant.reaches(`Monitoring bij de aanvraag van ${municipality}`);
  await applicant.write(/tot nu toe besteed/, '120.000');
  await applicant.write(/hoe ver bent u/, '100');
  await applicant.write('Hoeveel gemeenten bereiken de projecten?', '1');
  await applicant.press('Lever de monitoring in');
  await applicant.sees('Vastgelegd: Lever de monitoring in');
}

/** Comes from the mail that asks for it, and hands the evaluation in. */
export async function reportEvaluation(applicant: Person, { inbox, municipality }: PlayedRound): Promise<void> {
  await applicant.open(linkIn(await inbox.last(MAILBOX, /stuur uw evaluatie in/)));
  await applicant.reaches(`Evaluatie van project p1 van de aanvraag van ${municipality}`);
  await applicant.write('Titel van de evaluatie', 'Evaluatie van het netwerk van sleutelfiguren');
  await applicant.pick('Effectevaluatie');
  await applicant.pick('Een onderzoeksbureau van buiten');
  await applicant.pick('Ja', 'Is de evaluatie onafhankelijk?');
  await applicant.pick('Ja', 'Mogen andere gemeenten de evaluatie lezen?');
  await applicant.press('Lever de evaluatie in');
  await applicant.sees('Vastgelegd: Lever de evaluatie in');
}

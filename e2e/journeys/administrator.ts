import { linkIn } from './mails.ts';
import { signIn, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

const MAILBOX = 'administrator@jenv.example';

/** Begins at the front door and sets up a rehearsal of 2022, with the dates of that year. */
export async function setUpRound(administrator: Person, { roundId }: PlayedRound): Promise<void> {
  await administrator.open('/');
  await signIn(administrator, { official: /demo-administrator/ });
  await administrator.follow('Rondes');
  await administrator.follow('Zet een ronde op');
  await administrator.reaches('Zet een ronde op');
  await administrator.pick(/Eén jaar/);
  await administrator.write('Jaar waarin de uitvoering begint', '2022');
  await administrator.write('Code van de ronde', roundId);
  await administrator.write('Naam van de ronde', 'Versterkingsgelden 2022');
  await administrator.write('Plafond in euro’s', '7.000.000');
  await administrator.press('Vul de dagen van 2022 in voor 2022');
  await administrator.pick('Nadat de Kamer is geïnformeerd');
  await administrator.tick(/deze ronde is een oefening/);
  await administrator.writeDate('Op welke dag begint de oefening?', '2021-06-01');
  await administrator.press('Zet de ronde op');
  await administrator.reaches(`Besluiten over ronde ${roundId}`);
}

/** Draws up who is invited: in rehearsals the page stands already. */
export async function draftInvitedList(administrator: Person, { roundId, municipality }: PlayedRound): Promise<void> {
  await administrator.open(`/rounds/${roundId}/decisions`);
  await administrator.write('Welke gemeenten worden uitgenodigd?', municipality);
  await administrator.press('Stel een lijst op van wie wordt uitgenodigd');
  await administrator.sees('De lijst is opgesteld en moet nog worden vastgesteld.');
}

/** Finds by the mail what lacks, and asks for it. */
export async function requestSupplement(administrator: Person, { inbox, fileTitle }: PlayedRound): Promise<void> {
  await administrator.open(linkIn(await inbox.last(MAILBOX, /Controleer de volledigheid/)));
  await administrator.follow('Ga aan de slag met deze taak');
  await administrator.reaches(fileTitle);
  await administrator.follow('Vraag om een aanvulling');
  await administrator.tick('Lokale analyse');
  await administrator.press('Vraag om een aanvulling');
  await administrator.sees('Wacht op aanvulling');
}

/** Confirms that everything is there. */
export async function confirmCompleteness(
  administrator: Person,
  { roundId, code, fileTitle }: PlayedRound,
): Promise<void> {
  await administrator.open(`/rounds/${roundId}/applications/${code}`);
  await administrator.follow('Bevestig dat de aanvraag volledig is');
  await administrator.press('Bevestig dat de aanvraag volledig is');
  await administrator.reaches(fileTitle);
  await administrator.sees('Beoordeling');
}

/** The applications are weighed against each other, so the decision takes longer (Awb 4:14(3)). */
export async function moveDecision(administrator: Person, { roundId, code, fileTitle }: PlayedRound): Promise<void> {
  await administrator.open(`/rounds/${roundId}/applications/${code}`);
  await administrator.follow('Verplaats een termijn');
  await administrator.pick('Beslistermijn');
  await administrator.writeDate('Nieuwe laatste dag', '2021-12-31');
  await administrator.write('Motivering', 'De aanvragen worden tegen elkaar afgewogen.');
  await administrator.press('Verplaats een termijn');
  await administrator.reaches(fileTitle);
  await administrator.sees('vrijdag 31 december 2021');
}

/** Proposes to give what was advised. */
export async function proposeAllocation(administrator: Person, { roundId }: PlayedRound): Promise<void> {
  await administrator.open(`/rounds/${roundId}/decisions`);
  await administrator.choose('Hoe wordt het geld verdeeld?', 'Zoals geadviseerd');
  await administrator.press('Stel de verdeling voor');
  await administrator.sees('Het laatste voorstel per project');
}

/** Writes down that Parliament was told: what was kept until then leaves. */
export async function announce(administrator: Person, { roundId }: PlayedRound): Promise<void> {
  await administrator.open(`/rounds/${roundId}/decisions`);
  await administrator.writeDate('Op welke dag is de Kamer geïnformeerd?', '2021-12-22');
  await administrator.press('Leg vast dat de Kamer is geïnformeerd');
  await administrator.sees('Op dit moment is hier voor u niets te besluiten.');
}

/** Writes down what BZK passed on. */
export async function registerAccountability(
  administrator: Person,
  { roundId, code, fileTitle }: PlayedRound,
): Promise<void> {
  await administrator.open(`/rounds/${roundId}/applications/${code}`);
  await administrator.follow('Leg de SiSa-verantwoording vast');
  await administrator.writeDate('Ontvangen van BZK op', '2023-06-29');
  await administrator.pick('Ja');
  await administrator.write(/Netwerk/, '120.000');
  await administrator.press('Leg de SiSa-verantwoording vast');
  await administrator.reaches(fileTitle);
}

/** Finds the monitoring among the work, and judges the spending. */
export async function reviewMonitoring(administrator: Person, { municipality }: PlayedRound): Promise<void> {
  await administrator.follow('Mijn werk');
  await administrator.follow(`Beoordeel de monitoring: ${municipality}`);
  await administrator.reaches(`Monitoring bij de aanvraag van ${municipality}`);
  await administrator.pick('Ja', 'Wordt het geld doelmatig besteed?');
  await administrator.press('Beoordeel de besteding');
  await administrator.sees('Vastgelegd: Beoordeel de besteding');
}

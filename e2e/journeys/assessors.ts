import { linkIn } from './mails.ts';
import { signIn, type Person } from './person.ts';
import type { PlayedRound } from './played-round.ts';

/** SZW comes from the mail of the task. */
export async function assessForSzw(assessor: Person, round: PlayedRound): Promise<void> {
  await assessor.open(linkIn(await round.inbox.last('assessor@szw.example', /Beoordeel de aanvraag mee/)));
  await signIn(assessor, { official: /demo-assessor-szw/ });
  await assessor.follow('Ga aan de slag met deze taak');
  await judge(assessor, round);
}

/** JenV comes by itself, and takes the task from the list of its work. */
export async function assessForJenv(assessor: Person, round: PlayedRound): Promise<void> {
  const task = `Beoordeel de aanvraag: ${round.municipality}`;
  await assessor.open('/');
  await signIn(assessor, { official: /demo-assessor-jenv/ });
  await assessor.reaches('Mijn werk');
  await assessor.press(`Neem op u: ${task}`);
  await assessor.sees('Bij u');
  await assessor.follow(task);
  await judge(assessor, round);
}

/** Declares no interest, and advises less than was asked. */
async function judge(assessor: Person, { fileTitle }: PlayedRound): Promise<void> {
  await assessor.reaches(fileTitle);
  await assessor.follow('Beoordeel de aanvraag');
  await assessor.press('Verklaar dat u geen belang hebt');
  await assessor.write('Geadviseerd bedrag in euro’s', '120.000');
  await assessor.press('Lever uw oordeel in');
  await assessor.reaches(fileTitle);
  await assessor.sees('Vastgelegd: Beoordeel de aanvraag');
  await assessor.sees('Beoordeeld');
}

/** JenV finds the evaluation among its work, and accepts it. */
export async function acceptEvaluation(assessor: Person, { municipality }: PlayedRound): Promise<void> {
  await assessor.follow('Mijn werk');
  await assessor.follow(`Beoordeel de evaluatie: ${municipality}`);
  await assessor.reaches(`Evaluatie van project p1 van de aanvraag van ${municipality}`);
  await assessor.follow('Keur de evaluatie goed');
  await assessor.press('Keur de evaluatie goed');
  await assessor.sees('Vastgelegd: Keur de evaluatie goed');
}

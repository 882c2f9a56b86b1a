import { compareDates, localDateOf, type Instant, type LocalDate } from '@ronde/domain';
import { day, moment, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { EvaluationView } from './mail-view.js';
import { evaluationPath } from './public-paths.js';

type EvaluationMail =
  | 'evaluation-opened'
  | 'evaluation-reminder'
  | 'evaluation-escalation'
  | 'evaluation-received'
  | 'evaluation-returned'
  | 'evaluation-accepted'
  | 'evaluation-not-delivered';

/** Mails about the duty to evaluate a project. */
export const EVALUATION_MAILS: MailTexts<EvaluationMail, EvaluationView> = {
  'evaluation-opened': ({ dueOn }, view) => ({
    subject: `stuur uw evaluatie in, uiterlijk ${day(dueOn)}`,
    passages: [
      'Voor dit project is een evaluatie verplicht. Stuur de evaluatie op tijd in.',
      theProject(view, dueOn),
      'Hulp nodig? Gebruik de Toolkit Evidence Based Werken of vraag advies aan de adviseurs van NCTV en SZW.',
    ],
    action: handingIn(view),
    due: dueEntry(dueOn),
  }),

  'evaluation-reminder': ({ dueOn }, view) => ({
    subject: isPast(dueOn, view.at) ? 'uw evaluatie is te laat' : `stuur uw evaluatie in, uiterlijk ${day(dueOn)}`,
    passages: [
      isPast(dueOn, view.at)
        ? 'Wij hebben uw evaluatie niet op tijd ontvangen. Stuur de evaluatie alsnog in. Lees ook de brief in de bijlage.'
        : 'Wij hebben uw evaluatie nog niet ontvangen. Stuur de evaluatie op tijd in. Lees ook de brief in de bijlage.',
      theProject(view, dueOn),
    ],
    action: handingIn(view),
    ...(!isPast(dueOn, view.at) && { due: dueEntry(dueOn) }),
  }),

  'evaluation-escalation': ({ dueOn }, view) => ({
    subject: 'een evaluatie is te laat',
    passages: [
      'Deze evaluatie is te laat. De gemeente is herinnerd. Neem contact op met de gemeente.',
      theProject(view, dueOn),
    ],
    action: viewing(view),
  }),

  'evaluation-received': ({ receivedAt }, view) => ({
    subject: 'wij hebben uw evaluatie ontvangen',
    passages: [
      `Wij hebben uw evaluatie ontvangen op ${moment(receivedAt)}. Een medewerker bekijkt de evaluatie. U krijgt daarover bericht.`,
      theProject(view),
    ],
    action: viewing(view),
  }),

  'evaluation-returned': ({ dueOn }, view) => ({
    subject: `pas uw evaluatie aan, uiterlijk ${day(dueOn)}`,
    passages: [
      'Uw evaluatie is nog niet voldoende. Pas de evaluatie aan en stuur deze opnieuw in.',
      ...reasonGiven(view.reason),
      theProject(view, dueOn),
    ],
    action: handingIn(view),
    due: dueEntry(dueOn),
  }),

  'evaluation-accepted': (_, view) => ({
    subject: 'uw evaluatie is goedgekeurd',
    passages: ['Uw evaluatie is goedgekeurd. U heeft aan uw verplichting voldaan.', theProject(view)],
    action: viewing(view),
  }),

  'evaluation-not-delivered': ({ dueOn }, view) => ({
    subject: 'u heeft geen evaluatie ingestuurd',
    passages: [
      'Wij hebben geen evaluatie ontvangen. U heeft niet voldaan aan deze verplichting. Wij houden daar rekening mee als wij het bedrag vaststellen.',
      theProject(view, dueOn),
    ],
    action: viewing(view),
  }),
};

function theProject({ projectTitle }: EvaluationView, dueOn?: LocalDate) {
  return { rows: [['Project', projectTitle], ...(dueOn ? [['Uiterlijk op', day(dueOn)] as const] : [])] as const };
}

const isPast = (dueOn: LocalDate, at: Instant): boolean => compareDates(localDateOf(at), dueOn) > 0;
const dueEntry = (dueOn: LocalDate) => ({ on: dueOn, what: 'Laatste dag om de evaluatie in te sturen' });
const viewing = ({ evaluation }: EvaluationView) => ({
  label: 'Bekijk de evaluatie',
  path: evaluationPath(evaluation.evaluationId),
});
const handingIn = (view: EvaluationView) => ({ ...viewing(view), label: 'Stuur uw evaluatie in' });

import { formatEuro, localDateOf, type EvaluationRule, type RoundTerms } from '@ronde/domain';
import { COMPONENT_WORDS } from '../code-words.js';
import { day, lastDayBefore, moment, reasonGiven } from './dutch-phrases.js';
import { lapsingMail } from './lapsing-mail.js';
import type { MailTexts, Passage, Row } from './mail-text.js';
import type { LapsingView } from './mail-view.js';
import { roundPath } from './public-paths.js';

type RoundMail =
  | 'invitation'
  | 'invited-after-all'
  | 'invitation-withdrawn'
  | 'list-change-returned'
  | 'ceiling-lowered'
  | 'outage-recorded'
  | 'regulation-published'
  | 'budget-adopted'
  | 'call-closing-moved'
  | 'round-cancelled'
  | 'allocation-returned'
  | 'deadlines-lapsing'
  | 'round-closed';

/** Mails about the round as a whole. */
export const ROUND_MAILS: MailTexts<RoundMail, LapsingView> = {
  invitation: ({ opensAt, closesAt }, { round }) => ({
    subject: 'vraag geld aan voor uw gemeente',
    passages: [
      `Wij nodigen uw gemeente uit om Versterkingsgelden aan te vragen voor ${round.year}. Met dit geld versterkt u de lokale aanpak van radicalisering, extremisme en terrorisme.`,
      {
        rows: [
          ['Aanvragen kan vanaf', day(localDateOf(opensAt))],
          ['Aanvragen kan tot en met', day(lastDayBefore(closesAt))],
          ...termsOf(round),
        ],
      },
      ...componentsOf(round),
      'Is uw aanvraag te laat? Dan beslist een medewerker of wij de aanvraag nog in behandeling nemen.',
    ],
    action: { label: 'Doe uw aanvraag', path: roundPath(round.roundId) },
    due: { on: lastDayBefore(closesAt), what: 'Laatste dag om Versterkingsgelden aan te vragen' },
  }),

  'invited-after-all': ({ closesAt }, { round, reason }) => ({
    subject: 'vraag geld aan voor uw gemeente',
    passages: [
      `Uw gemeente is toegevoegd aan de gemeenten die Versterkingsgelden kunnen aanvragen voor ${round.year}.`,
      ...reasonGiven(reason),
      { rows: [['Aanvragen kan tot en met', day(lastDayBefore(closesAt!))], ...termsOf(round)] },
      ...componentsOf(round),
    ],
    action: { label: 'Doe uw aanvraag', path: roundPath(round.roundId) },
    due: { on: lastDayBefore(closesAt!), what: 'Laatste dag om Versterkingsgelden aan te vragen' },
  }),

  'invitation-withdrawn': (_, { round, reason }) => ({
    subject: 'uw uitnodiging is ingetrokken',
    passages: [
      `Wij nodigden uw gemeente uit om Versterkingsgelden aan te vragen voor ${round.year}. Die uitnodiging trekken wij in.`,
      ...reasonGiven(reason),
      'Wilt u toch aanvragen? Dat kan. Een medewerker beslist dan of wij uw aanvraag in behandeling nemen.',
      'Heeft u al een aanvraag gedaan? Dan verandert daar niets aan.',
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'list-change-returned': (_, { round, reason }) => ({
    subject: 'de lijst van uitgenodigde gemeenten blijft zoals zij is',
    passages: ['De voorgestelde wijziging van de lijst is teruggegeven.', ...reasonGiven(reason)],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'call-closing-moved': ({ previousClosesAt, closesAt }, { round, reason }) => ({
    subject: `aanvragen kan tot en met ${day(lastDayBefore(closesAt))}`,
    passages: [
      'De laatste dag om Versterkingsgelden aan te vragen is veranderd.',
      {
        rows: [
          ['Was', day(lastDayBefore(previousClosesAt))],
          ['Wordt', day(lastDayBefore(closesAt))],
        ],
      },
      ...reasonGiven(reason),
      'Heeft u uw aanvraag al gedaan? Dan hoeft u niets te doen.',
    ],
    action: { label: 'Doe uw aanvraag', path: roundPath(round.roundId) },
    due: { on: lastDayBefore(closesAt), what: 'Laatste dag om Versterkingsgelden aan te vragen' },
  }),

  'outage-recorded': ({ from, to }, { round, reason }) => ({
    subject: 'er was een storing',
    passages: [
      `Door een storing kon u van ${moment(from)} tot ${moment(to)} geen aanvraag indienen.`,
      ...reasonGiven(reason),
      'Kwam uw aanvraag daardoor te laat? Dan houdt een medewerker daar rekening mee (artikel 2:21 van de Algemene wet bestuursrecht). De laatste dag om aan te vragen verandert niet.',
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'regulation-published': ({ citation, publishedOn, worksBackTo }, { round, reason }) => ({
    subject: 'de regeling is bekendgemaakt',
    passages: [
      `De regeling waarop de ronde ${round.year} berust, is op ${day(publishedOn)} bekendgemaakt.`,
      { rows: [['Regeling', citation]] },
      ...(worksBackTo === undefined ? [] : [`De regeling werkt terug tot en met ${day(worksBackTo)}.`]),
      ...reasonGiven(reason),
      'Heeft u al een aanvraag gedaan? Die blijft gelden. U hoeft niets te doen.',
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'budget-adopted': ({ adoptedOn, sufficient, invokableUntil }, { round, reason }) => ({
    subject: sufficient ? 'er is geld voor de toegekende uitkeringen' : 'er is te weinig geld voor de uitkeringen',
    passages: [
      `De begroting waaruit wij de Versterkingsgelden ${round.year} betalen, is op ${day(adoptedOn)} vastgesteld.`,
      ...(sufficient
        ? ['Er is genoeg geld. Het voorbehoud in uw besluit vervalt. U hoeft niets te doen.']
        : [
            `Er is te weinig geld. Wij kunnen uitkeringen tot en met ${day(invokableUntil)} verlagen of intrekken. Geldt dat voor uw uitkering? Dan hoort u dat eerst van ons en kunt u erop reageren.`,
          ]),
      ...reasonGiven(reason),
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'ceiling-lowered': ({ previousCents, ceilingCents }, { round, reason }) => ({
    subject: 'er is minder geld beschikbaar',
    passages: [
      'Het bedrag dat wij in deze ronde ten hoogste kunnen toekennen, is verlaagd.',
      {
        rows: [
          ['Was', formatEuro(previousCents)],
          ['Wordt', formatEuro(ceilingCents)],
        ],
      },
      ...reasonGiven(reason),
      'Bedragen die al zijn toegekend, veranderen hierdoor niet.',
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'round-cancelled': (_, { round, reason }) => ({
    subject: 'de ronde gaat niet door',
    passages: [
      `De ronde Versterkingsgelden ${round.year} gaat niet door.`,
      ...reasonGiven(reason),
      'U hoeft niets te doen. Heeft u al een aanvraag gedaan? Dan krijgt u daarover een apart bericht.',
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),

  'allocation-returned': (_, { round }) => ({
    subject: 'maak een nieuw voorstel voor de verdeling',
    passages: ['Het voorstel voor de verdeling is teruggegeven. Lees in Ronde waarom en maak een nieuw voorstel.'],
    action: { label: 'Bekijk het voorstel', path: roundPath(round.roundId) },
  }),

  'deadlines-lapsing': lapsingMail,

  'round-closed': ({ figures }, { round }) => ({
    subject: 'de ronde is afgesloten',
    passages: [
      'Alle aanvragen van deze ronde zijn afgehandeld. Dit zijn de eindcijfers:',
      {
        rows: [
          ['Aanvragen', String(figures.applications)],
          ['Projecten', String(figures.projects)],
          ['Aangevraagd', formatEuro(figures.requestedCents)],
          ['Toegekend', formatEuro(figures.awardedCents)],
          ['Vastgesteld', formatEuro(figures.settledCents)],
          ['Bereikte gemeenten', String(figures.municipalitiesReached)],
        ],
      },
    ],
    action: { label: 'Bekijk de ronde', path: roundPath(round.roundId) },
  }),
};

type InvitingRound = Pick<RoundTerms, 'ceilingCents' | 'regulation' | 'components' | 'evaluationRule'>;

function termsOf({ ceilingCents, regulation }: InvitingRound): readonly Row[] {
  return [
    ['Beschikbaar voor alle gemeenten samen', formatEuro(ceilingCents)],
    ['Regeling', regulation.known ? regulation.citation : 'De regeling is nog niet bekend.'],
  ];
}

function componentsOf({ components, evaluationRule }: InvitingRound): readonly Passage[] {
  return [
    'U kunt geld vragen voor deze onderdelen:',
    { list: components.map(({ component }) => COMPONENT_WORDS[component]) },
    evaluationDuty(evaluationRule),
  ];
}

function evaluationDuty({ amountCents, comparison, unit, kind }: EvaluationRule): string {
  const whole = unit === 'APPLICATION' ? 'in totaal' : 'voor een project';
  const much = comparison === 'GT' ? `meer dan ${formatEuro(amountCents)}` : `${formatEuro(amountCents)} of meer`;
  const what = kind === 'ANY' ? 'een evaluatie' : 'een effectevaluatie door een onafhankelijke organisatie';
  return `Gaat het ${whole} om ${much}? Dan is ${what} verplicht. Stuur het plan daarvoor mee met uw aanvraag.`;
}

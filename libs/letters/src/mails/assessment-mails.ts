import { formatEuro } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type AssessmentMail =
  | 'conflict-registered'
  | 'divergence-found'
  | 'divergence-decided'
  | 'late-opinion'
  | 'co-initial-given'
  | 'co-initial-refused'
  | 'co-initial-silent';

/** Mails about an assessment and who makes it. */
export const ASSESSMENT_MAILS: MailTexts<AssessmentMail, ApplicationView> = {
  'conflict-registered': ({ reopened }, view) => ({
    subject: 'iemand behandelt een aanvraag niet meer',
    passages: [
      `Iemand heeft een belang bij de aanvraag van ${view.municipality} en behandelt die niet (artikel 2:4 van de Algemene wet bestuursrecht). Zorg dat een ander dat doet.`,
      ...(reopened.length > 0 ? ['Wat deze persoon al beoordeelde, wordt opnieuw beoordeeld.'] : []),
    ],
    action: viewing(view),
  }),

  'divergence-found': ({ divergences, dueOn }, view) => ({
    subject: 'JenV en SZW verschillen van oordeel',
    passages: [
      `JenV en SZW verschillen van oordeel over de aanvraag van ${view.municipality}. Overleg met elkaar en leg het overleg vast. Daarna wordt beslist, uiterlijk op ${day(dueOn)}.`,
      {
        rows: divergences.map(
          ({ projectId, jenvCents, szwCents }) =>
            [view.titleOf(projectId), `JenV ${formatEuro(jenvCents)}, SZW ${formatEuro(szwCents)}`] as const,
        ),
      },
    ],
    action: viewing(view),
  }),

  'divergence-decided': ({ decisions }, view) => ({
    subject: 'er is beslist over het verschil van oordeel',
    passages: [
      `Over de aanvraag van ${view.municipality} is beslist waar JenV en SZW verschilden.`,
      ...reasonGiven(view.reason),
      {
        rows: decisions.map(
          ({ projectId, advisedCents }) => [view.titleOf(projectId), formatEuro(advisedCents)] as const,
        ),
      },
      ...(decisions.some(({ deviatesFromSzw }) => deviatesFromSzw)
        ? ['Het oordeel van SZW is niet (geheel) gevolgd.']
        : []),
    ],
    action: viewing(view),
  }),

  'late-opinion': ({ ministry }, view) => ({
    subject: 'er kwam alsnog een oordeel',
    passages: [
      `${ministry} gaf alsnog een oordeel over de aanvraag van ${view.municipality}. Het kwam na de termijn en staat als te laat in het dossier. Het dossier wacht er niet op.`,
    ],
    action: viewing(view),
  }),

  'co-initial-given': ({ amountCents }, view) => ({
    subject: 'SZW heeft de medeparaaf gegeven',
    passages: [
      `SZW heeft de medeparaaf gegeven voor de toekenning aan ${view.municipality}, voor ${formatEuro(amountCents)} aan projecten die SZW medebeoordeelt. U kunt besluiten.`,
    ],
    action: viewing(view),
  }),

  'co-initial-refused': (_, view) => ({
    subject: 'SZW weigert de medeparaaf',
    passages: [
      `SZW weigert de medeparaaf voor de toekenning aan ${view.municipality}.`,
      ...reasonGiven(view.reason),
      'Wie toch toekent, zegt waarom. De brief is dan niet mede namens SZW.',
    ],
    action: viewing(view),
  }),

  'co-initial-silent': (_, view) => ({
    subject: 'SZW heeft niet gereageerd',
    passages: [
      `SZW heeft niet gereageerd op de vraag om een medeparaaf voor de toekenning aan ${view.municipality}. Dat is geen instemming. Wie toekent, zegt waarom. De brief is dan niet mede namens SZW.`,
    ],
    action: viewing(view),
  }),
};

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

import { asApplicantKnows, decisionDueOn, formatEuro } from '@ronde/domain';
import { DEFICIENCY_WORDS } from '../code-words.js';
import { ADMISSION_WORDS, day, moment, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type IntakeMail =
  | 'acknowledgement'
  | 'admission-asked'
  | 'application-admitted'
  | 'application-complete'
  | 'supplement-request'
  | 'supplement-reminder'
  | 'supplement-received'
  | 'supplement-lapsed'
  | 'deadline-moved'
  | 'withdrawal-confirmed';

/** Mails about an application until it is decided on. */
export const APPLICATION_MAILS: MailTexts<IntakeMail, ApplicationView> = {
  acknowledgement: (application, view) => ({
    subject: 'wij hebben uw aanvraag ontvangen',
    passages: [
      `Wij hebben uw aanvraag ontvangen op ${moment(application.receivedAt)}. De ontvangstbevestiging vindt u in de bijlage.`,
      {
        rows: [
          ['Kenmerk', view.caseReference],
          ['Aantal projecten', String(application.projects.length)],
          ['Aangevraagd', formatEuro(application.requestedCents)],
          ['Wij beslissen uiterlijk op', day(application.decisionDueOn)],
          ['Controlegetal van de inhoud (SHA-256)', application.contentHash],
        ],
      },
      ...(application.flags.length > 0 ? ['In de brief leest u naar welke punten wij nog kijken.'] : []),
    ],
    action: viewing(view),
  }),

  'admission-asked': ({ flags, dueOn }, view) => ({
    subject: 'wij bekijken of wij uw aanvraag kunnen behandelen',
    passages: [
      'Een medewerker beslist eerst of wij uw aanvraag in behandeling nemen. De reden is:',
      { list: flags.flatMap((flag) => ADMISSION_WORDS[flag] ?? []) },
      `Wij willen dit uiterlijk op ${day(dueOn)} beslissen. U krijgt bericht. U hoeft nu niets te doen.`,
    ],
    action: viewing(view),
  }),

  'application-admitted': (_, view) => ({
    subject: 'wij nemen uw aanvraag in behandeling',
    passages: ['Wij nemen uw aanvraag in behandeling. Wij controleren nu of de aanvraag volledig is.'],
    action: viewing(view),
  }),

  'application-complete': ({ decisionDueOn: dueOn }, view) => ({
    subject: 'uw aanvraag is volledig',
    passages: [
      'Uw aanvraag is volledig. Wij gaan de aanvraag nu beoordelen.',
      { rows: [['Wij beslissen uiterlijk op', day(dueOn)]] },
    ],
    action: viewing(view),
  }),

  'supplement-request': ({ deficiencies, dueOn }, view) => ({
    subject: `vul uw aanvraag aan, uiterlijk ${day(dueOn)}`,
    passages: [
      'Uw aanvraag is nog niet volledig. Wij missen:',
      { list: deficiencies.map((deficiency) => DEFICIENCY_WORDS[deficiency].name) },
      { rows: [['Aanvullen kan tot en met', day(dueOn)]] },
      'Onze beslistermijn staat stil tot uw aanvulling er is. Vult u niet aan? Dan kunnen wij uw aanvraag buiten behandeling laten. Lees ook de brief in de bijlage.',
    ],
    action: supplementing(view),
    due: { on: dueOn, what: 'Laatste dag om de aanvraag aan te vullen' },
  }),

  'supplement-reminder': ({ dueOn }, view) => ({
    subject: `vul uw aanvraag aan, uiterlijk ${day(dueOn)}`,
    passages: [
      'Wij hebben nog geen aanvulling van u ontvangen. Wij missen:',
      { list: view.file.missing.map((deficiency) => DEFICIENCY_WORDS[deficiency].name) },
      { rows: [['Aanvullen kan tot en met', day(dueOn)]] },
    ],
    action: supplementing(view),
    due: { on: dueOn, what: 'Laatste dag om de aanvraag aan te vullen' },
  }),

  'supplement-received': ({ receivedAt }, view) => ({
    subject: 'wij hebben uw aanvulling ontvangen',
    passages: [
      `Wij hebben uw aanvulling ontvangen op ${moment(receivedAt)}. ${clockRunsAgain(view)}Wij controleren nu of de aanvraag volledig is.`,
      { rows: [['Wij beslissen uiterlijk op', day(decisionDay(view))]] },
    ],
    action: viewing(view),
  }),

  'supplement-lapsed': ({ missing }, view) => ({
    subject: 'de termijn om aan te vullen is voorbij',
    passages: [
      'Wij hebben geen volledige aanvulling ontvangen. De termijn daarvoor is voorbij. Wij missen:',
      { list: missing.map((deficiency) => DEFICIENCY_WORDS[deficiency].name) },
      'Onze beslistermijn loopt weer. Wij beslissen nu of wij uw aanvraag buiten behandeling laten. U krijgt daarover een brief.',
    ],
    action: viewing(view),
  }),

  'deadline-moved': ({ deadline, previousDueOn, dueOn }, view) => ({
    subject: deadline === 'SUPPLEMENT' ? `aanvullen kan tot en met ${day(dueOn)}` : 'wij beslissen op een andere datum',
    passages: [
      deadline === 'SUPPLEMENT'
        ? 'De laatste dag om uw aanvraag aan te vullen is veranderd.'
        : 'De datum waarop wij uiterlijk op uw aanvraag beslissen, is veranderd (artikel 4:14 van de Algemene wet bestuursrecht).',
      {
        rows: [
          ['Was', day(previousDueOn)],
          ['Wordt', day(dueOn)],
        ],
      },
      ...reasonGiven(view.reason),
    ],
    action: deadline === 'SUPPLEMENT' ? supplementing(view) : viewing(view),
    ...(deadline === 'SUPPLEMENT' && { due: { on: dueOn, what: 'Laatste dag om de aanvraag aan te vullen' } }),
  }),

  'withdrawal-confirmed': ({ projectIds, receivedAt }, view) => ({
    subject: projectIds === 'ALL' ? 'u heeft uw aanvraag ingetrokken' : 'u heeft een deel van uw aanvraag ingetrokken',
    passages: [
      `Wij hebben uw intrekking ontvangen op ${moment(receivedAt)}.`,
      ...(projectIds === 'ALL'
        ? [wholeWithdrawn(view)]
        : ['U trekt deze projecten in:', { list: projectIds.map(view.titleOf) }, 'Uw andere projecten blijven staan.']),
    ],
    action: viewing(view),
  }),
};

function wholeWithdrawn({ file }: ApplicationView): string {
  return asApplicantKnows(file).award === undefined
    ? 'U trekt uw hele aanvraag in. Wij beslissen er niet meer over.'
    : 'U trekt uw hele aanvraag in. Wij hebben al besloten. Wij laten u weten wat dit voor de toekenning betekent.';
}

function clockRunsAgain({ file, at }: ApplicationView): string {
  const latest = file.supplements.at(-1);
  return latest?.status === 'RECEIVED' && latest.endedAt === at ? 'Onze beslistermijn loopt weer. ' : '';
}

function decisionDay({ file, round }: ApplicationView): string {
  if (file.application === undefined) throw new Error('a supplement to an application that never arrived');
  return decisionDueOn({ ...file, application: file.application }, round);
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk uw aanvraag', path: applicationPath(applicationId) };
}

function supplementing({ applicationId }: ApplicationView) {
  return { label: 'Vul uw aanvraag aan', path: applicationPath(applicationId) };
}

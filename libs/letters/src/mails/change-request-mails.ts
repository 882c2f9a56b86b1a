import { CHANGE_KIND_WORDS } from '../code-words.js';
import { day, moment } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type ChangeMail =
  'change-request-received' | 'change-request-decided' | 'execution-extended' | 'execution-extended-office';

const OUTCOME_WORDS = {
  GRANTED: 'Wij hebben uw verzoek toegewezen.',
  PARTLY: 'Wij hebben uw verzoek voor een deel toegewezen.',
  REFUSED: 'Wij hebben uw verzoek afgewezen.',
};

/** Mails about the changes a municipality asks for. */
export const CHANGE_REQUEST_MAILS: MailTexts<ChangeMail, ApplicationView> = {
  'change-request-received': ({ kind, receivedAt, decisionDueOn }, view) => ({
    subject: 'wij hebben uw wijzigingsverzoek ontvangen',
    passages: [
      `Wij hebben uw verzoek ontvangen op ${moment(receivedAt)}. Het gaat om ${CHANGE_KIND_WORDS[kind]}. Tot wij hebben beslist, geldt de toekenning zoals die is.`,
      { rows: [['Wij beslissen uiterlijk op', day(decisionDueOn)]] },
    ],
    action: viewing(view),
  }),

  'change-request-decided': ({ outcome, objectionEndsOn }, view) => ({
    subject: 'wij hebben beslist op uw wijzigingsverzoek',
    passages: [
      `${OUTCOME_WORDS[outcome]} Lees het besluit in de bijlage.`,
      { rows: [['Bezwaar maken kan tot en met', day(objectionEndsOn)]] },
    ],
    action: viewing(view),
  }),

  'execution-extended': ({ endsOn, accountabilityDueOn, evaluationDueOn, monitoringDueOn }, view) => ({
    subject: `u mag uw projecten uitvoeren tot en met ${day(endsOn)}`,
    passages: [
      'U krijgt meer tijd om uw projecten uit te voeren. De datum waarop u verantwoordt, verandert mee.',
      {
        rows: [
          ['Uitvoeren kan tot en met', day(endsOn)],
          ...(monitoringDueOn ? [['Monitoring inleveren uiterlijk op', day(monitoringDueOn)] as const] : []),
          ...(evaluationDueOn ? [['Evaluaties inleveren uiterlijk op', day(evaluationDueOn)] as const] : []),
          ['Verantwoorden uiterlijk op', day(accountabilityDueOn)],
        ],
      },
    ],
    action: viewing(view),
    due: { on: accountabilityDueOn, what: 'Laatste dag om de uitgaven te verantwoorden' },
  }),

  'execution-extended-office': (moved, view) => ({
    subject: 'een uitvoeringsperiode is verlengd',
    passages: [
      `De uitvoeringsperiode van ${view.municipality} is verlengd. De verantwoording komt daarom later.`,
      {
        rows: [
          ['Einde was', day(moved.previousEndsOn)],
          ['Einde wordt', day(moved.endsOn)],
          ['Verantwoording was', day(moved.previousAccountabilityDueOn)],
          ['Verantwoording wordt', day(moved.accountabilityDueOn)],
        ],
      },
    ],
    action: viewing(view),
  }),
};

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

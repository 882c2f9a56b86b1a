import type { RecalculatedEnd } from '@ronde/domain';
import { day } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type RecalculationMail = 'deadlines-recalculated' | 'deadlines-recalculated-office';

const NAMES: Readonly<Record<RecalculatedEnd['deadline'], string>> = {
  DECISION: 'Beslissen op de aanvraag',
  CHANGE_REQUEST: 'Beslissen op het wijzigingsverzoek',
  OBJECTION: 'Laatste dag voor bezwaar',
  PAYMENT: 'Laatste dag om te betalen',
};

const DECREE =
  'De dagen die gelijk staan aan een feestdag zijn veranderd (artikel 3, derde lid, van de Algemene termijnenwet). Daardoor eindigt een termijn op een andere dag.';

/** Mails about ends that were reckoned again. */
export const RECALCULATION_MAILS: MailTexts<RecalculationMail, ApplicationView> = {
  'deadlines-recalculated': ({ ends }, view) => ({
    subject: 'een termijn eindigt op een andere dag',
    passages: [DECREE, { rows: ends.flatMap(moved) }, 'U hoeft niets te doen.'],
    action: viewing(view),
  }),

  'deadlines-recalculated-office': ({ ends }, view) => ({
    subject: 'een termijn eindigt op een andere dag',
    passages: [`${DECREE} Het gaat om de aanvraag van ${view.municipality}.`, { rows: ends.flatMap(moved) }],
    action: viewing(view),
  }),
};

function moved({ deadline, previousDueOn, dueOn }: RecalculatedEnd): (readonly [string, string])[] {
  return [
    [`${NAMES[deadline]}, was`, day(previousDueOn)],
    [`${NAMES[deadline]}, wordt`, day(dueOn)],
  ];
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

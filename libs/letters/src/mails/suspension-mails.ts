import type { MovedEnd, SuspensionGround } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type SuspensionMail =
  'decision-suspended' | 'decision-suspended-office' | 'suspension-ended' | 'suspension-ended-office';

const WHY: Readonly<Record<SuspensionGround, string>> = {
  AGREEMENT: 'Dat hebben wij met u afgesproken (artikel 4:15, tweede lid, onder a, van de Algemene wet bestuursrecht).',
  APPLICANT_DELAY:
    'De vertraging komt door de aanvrager (artikel 4:15, tweede lid, onder b, van de Algemene wet bestuursrecht).',
  FORCE_MAJEURE:
    'Wij kunnen door overmacht nu niet beslissen (artikel 4:15, tweede lid, onder c, van de Algemene wet bestuursrecht).',
};

/** Mails about a decision period that stands still, and that runs again. */
export const SUSPENSION_MAILS: MailTexts<SuspensionMail, ApplicationView> = {
  'decision-suspended': ({ ground, firstDay, lastDay, ...moved }, view) => ({
    subject: 'onze beslistermijn staat stil',
    passages: [
      `Onze beslistermijn staat stil vanaf ${day(firstDay)}${lastDay ? ` tot en met ${day(lastDay)}` : ''}. ${WHY[ground]}`,
      ...reasonGiven(view.reason),
      { rows: days(moved) },
      ...(lastDay ? [] : ['Deze datum is voorlopig. Wij laten u weten wanneer de termijn weer loopt.']),
    ],
    action: viewing(view),
  }),

  'decision-suspended-office': ({ firstDay, lastDay, ...moved }, view) => ({
    subject: 'een beslistermijn staat stil',
    passages: [
      `De beslistermijn van ${view.municipality} staat stil vanaf ${day(firstDay)}${lastDay ? ` tot en met ${day(lastDay)}` : ''}.`,
      ...reasonGiven(view.reason),
      { rows: days(moved) },
    ],
    action: viewing(view),
  }),

  'suspension-ended': ({ lastDay, ...moved }, view) => ({
    subject: 'onze beslistermijn loopt weer',
    passages: [
      `Onze beslistermijn stond stil tot en met ${day(lastDay)} en loopt nu weer.`,
      ...reasonGiven(view.reason),
      { rows: days(moved) },
    ],
    action: viewing(view),
  }),

  'suspension-ended-office': ({ lastDay, ...moved }, view) => ({
    subject: 'een beslistermijn loopt weer',
    passages: [
      `De beslistermijn van ${view.municipality} stond stil tot en met ${day(lastDay)} en loopt nu weer.`,
      ...reasonGiven(view.reason),
      { rows: days(moved) },
    ],
    action: viewing(view),
  }),
};

function days({ previousDueOn, decisionDueOn }: MovedEnd): readonly (readonly [string, string])[] {
  return [
    ['Beslissen uiterlijk op, was', day(previousDueOn)],
    ['Beslissen uiterlijk op, wordt', day(decisionDueOn)],
  ];
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

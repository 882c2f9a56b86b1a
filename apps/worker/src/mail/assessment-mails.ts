import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type AssessmentMail = 'conflict-registered';

/** Mails about an assessment and who makes it. */
export const ASSESSMENT_MAILS: MailTexts<AssessmentMail, ApplicationView> = {
  'conflict-registered': ({ reopened }, view) => ({
    subject: 'iemand behandelt een aanvraag niet meer',
    passages: [
      `Iemand heeft een belang bij de aanvraag van ${view.municipality} en behandelt die niet (artikel 2:4 van de Algemene wet bestuursrecht). Zorg dat een ander dat doet.`,
      ...(reopened.length > 0 ? ['Wat deze persoon al beoordeelde, wordt opnieuw beoordeeld.'] : []),
    ],
    action: { label: 'Bekijk de aanvraag', path: applicationPath(view.applicationId) },
  }),
};

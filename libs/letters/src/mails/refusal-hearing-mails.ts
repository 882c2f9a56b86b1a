import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type RefusalHearingMail = 'refusal-intended' | 'views-recorded';

/** Mails about the hearing before a refusal on facts that the applicant did not give. */
export const REFUSAL_HEARING_MAILS: MailTexts<RefusalHearingMail, ApplicationView> = {
  'refusal-intended': ({ projectIds, viewsDueOn }, view) => ({
    subject: `reageer op ons voornemen, uiterlijk ${day(viewsDueOn)}`,
    passages: [
      'Wij willen (een deel van) uw aanvraag afwijzen op grond van gegevens die u niet zelf hebt verstrekt. Lees in de bijlage waarom. Voor wij beslissen, kunt u hierop schriftelijk of mondeling reageren.',
      {
        rows: [
          ...projectIds.map((projectId) => ['Gaat over', view.titleOf(projectId)] as const),
          ['Reageren kan tot en met', day(viewsDueOn)] as const,
        ],
      },
    ],
    action: viewing(view),
    due: { on: viewsDueOn, what: 'Laatste dag om op het voornemen te reageren' },
  }),

  'views-recorded': ({ how, on }, view) => ({
    subject: how === 'ORALLY' ? 'wij hebben uw zienswijze vastgelegd' : 'u geeft geen zienswijze',
    passages: [
      how === 'ORALLY'
        ? `Op ${day(on)} gaf u mondeling uw zienswijze. Dit hebben wij daarvan vastgelegd.`
        : `Op ${day(on)} liet u weten dat u geen zienswijze geeft. Wij kunnen nu beslissen.`,
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),
};

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

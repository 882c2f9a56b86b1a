import { formatEuro } from '@ronde/domain';
import { day, moment } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type HearingMail = 'settlement-intended' | 'views-received' | 'views-to-weigh' | 'views-lapsed';

/** Mails about the hearing before a lower settlement. */
export const HEARING_MAILS: MailTexts<HearingMail, ApplicationView> = {
  'settlement-intended': ({ settledCents, viewsDueOn }, view) => ({
    subject: `reageer op ons voornemen, uiterlijk ${day(viewsDueOn)}`,
    passages: [
      'Wij willen uw uitkering lager vaststellen dan wij hebben toegekend. Lees in de bijlage waarom. Voor wij beslissen, kunt u hierop reageren.',
      {
        rows: [
          ['Wij willen vaststellen', formatEuro(settledCents)],
          ['Reageren kan tot en met', day(viewsDueOn)],
        ],
      },
    ],
    action: viewing(view),
    due: { on: viewsDueOn, what: 'Laatste dag om op het voornemen te reageren' },
  }),

  'views-received': ({ receivedAt }, view) => ({
    subject: 'wij hebben uw zienswijze ontvangen',
    passages: [
      `Wij hebben uw zienswijze ontvangen op ${moment(receivedAt)}. Wij houden er rekening mee als wij beslissen.`,
    ],
    action: viewing(view),
  }),

  'views-to-weigh': ({ receivedAt }, view) => ({
    subject: 'er is een zienswijze',
    passages: [
      `De zienswijze van ${view.municipality} is binnen. Weeg die mee in het besluit.`,
      { rows: [['Ontvangen', moment(receivedAt)]] },
    ],
    action: viewing(view),
  }),

  'views-lapsed': ({ viewsDueOn }, view) => ({
    subject: 'er kwam geen zienswijze',
    passages: [
      `${view.municipality} kon tot en met ${day(viewsDueOn)} op het voornemen reageren. Dat is niet gebeurd. Er kan nu worden beslist.`,
    ],
    action: viewing(view),
  }),
};

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk de aanvraag', path: applicationPath(applicationId) };
}

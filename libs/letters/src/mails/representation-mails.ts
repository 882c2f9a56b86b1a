import type { RepresentativeRefusal, RepresentedAct } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { RepresentationView } from './mail-view.js';
import { representativesPath } from './public-paths.js';

type RepresentationMail =
  | 'representative-registered'
  | 'authorisation-asked'
  | 'authorisation-given'
  | 'representative-confirmed'
  | 'representative-refused'
  | 'representation-ended';

const ACT_WORDS: Readonly<Record<RepresentedAct, string>> = {
  APPLY: 'geld aanvragen',
  SUPPLEMENT: 'aanvullen en een zienswijze geven',
  OBJECT: 'bezwaar maken en in gebreke stellen',
  REPORT: 'verslagen indienen',
  EVERYTHING: 'alles',
};

const REFUSED_BECAUSE: Readonly<Record<RepresentativeRefusal, string>> = {
  WEIGHTY_OBJECTIONS: 'Wij hebben ernstige bezwaren (artikel 2:2 van de Algemene wet bestuursrecht).',
  NO_AUTHORISATION:
    'Wij hebben de schriftelijke machtiging waar wij om vroegen niet op tijd gekregen (artikel 2:1 van de Algemene wet bestuursrecht).',
};

/** Mails about who represents a municipality; they go to both. */
export const REPRESENTATION_MAILS: MailTexts<RepresentationMail, RepresentationView> = {
  'representative-registered': ({ acts, firstDay, lastDay }, view) => ({
    subject: `${view.representative} handelt namens ${view.municipality}`,
    passages: [
      {
        rows: [
          ['Gemeente', view.municipality],
          ['Gemachtigde', view.representative],
          ['Mag', acts.map((act) => ACT_WORDS[act]).join('; ')],
          ['Vanaf', day(firstDay)],
          ['Tot en met', lastDay === null ? 'u dit beëindigt' : day(lastDay)],
        ],
      },
      'Berichten hierover sturen wij ook aan de gemachtigde. Klopt dit niet? Beëindig het dan in Ronde.',
    ],
    action: viewing(view),
  }),

  'authorisation-asked': ({ dueOn }, view) => ({
    subject: `stuur ons de machtiging uiterlijk ${day(dueOn)}`,
    passages: [
      `Wij vragen om een schriftelijke machtiging van ${view.municipality} voor ${view.representative}.`,
      `Krijgen wij die niet uiterlijk op ${day(dueOn)}, dan kan de gemachtigde daarna niet meer namens de gemeente handelen.`,
    ],
    action: viewing(view),
    due: { on: dueOn, what: 'Laatste dag om de schriftelijke machtiging te sturen' },
  }),

  'authorisation-given': ({ late }, view) => ({
    subject: `een machtiging van ${view.municipality} is binnen`,
    passages: [
      `De machtiging is voor ${view.representative}.`,
      late ? 'Zij kwam te laat. Zij geldt pas als u haar bevestigt.' : 'Bekijk haar en bevestig haar.',
    ],
    action: viewing(view),
  }),

  'representative-confirmed': (_, view) => ({
    subject: 'wij hebben de machtiging gezien',
    passages: [`${view.representative} mag namens ${view.municipality} handelen.`],
    action: viewing(view),
  }),

  'representative-refused': ({ ground }, view) => ({
    subject: `wij weigeren ${view.representative} als gemachtigde`,
    passages: [
      `${view.representative} kan niet namens ${view.municipality} handelen.`,
      REFUSED_BECAUSE[ground],
      ...reasonGiven(view.reason),
      'De gemeente kan zelf handelen of een andere gemachtigde kiezen.',
    ],
    action: viewing(view),
  }),

  'representation-ended': (_, view) => ({
    subject: `${view.representative} handelt niet meer namens ${view.municipality}`,
    passages: ['Berichten sturen wij vanaf nu alleen aan de gemeente.'],
    action: viewing(view),
  }),
};

function viewing({ round }: RepresentationView) {
  return { label: 'Bekijk de machtigingen', path: representativesPath(round.roundId) };
}

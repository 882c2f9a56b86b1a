import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { MergerView } from './mail-view.js';
import { roundPath } from './public-paths.js';

type MergerMail = 'municipalities-merged' | 'merger-struck';

/** Mails about municipalities that become one; they go to all of them. */
export const MERGER_MAILS: MailTexts<MergerMail, MergerView> = {
  'municipalities-merged': ({ effectiveOn }, view) => ({
    subject: `${view.successor} neemt de dossiers over van ${view.merged}`,
    passages: [
      `Vanaf ${day(effectiveOn)} gaan de rechten en plichten in deze ronde over op ${view.successor}. Aanvragen, toekenningen, verslagen, betalingen, vorderingen en bezwaren houden hun kenmerk.`,
      ...reasonGiven(view.reason),
      `Brieven en berichten gaan vanaf die dag naar ${view.successor}, en alleen die gemeente kan dan nog handelen. Gemachtigden en postvakken blijven zoals zij waren, tot ${view.successor} dat anders regelt.`,
      'Klopt dit niet? Laat het ons weten.',
    ],
    action: viewing(view),
  }),

  'merger-struck': (_, view) => ({
    subject: `de herindeling van ${view.merged} stond ten onrechte in ons register`,
    passages: [
      `Wij hebben haar doorgehaald. ${view.merged} en ${view.successor} houden elk hun eigen dossiers.`,
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),
};

function viewing({ round }: MergerView) {
  return { label: 'Bekijk de ronde', path: roundPath(round.roundId) };
}

import { formatEuro, type SettlementDecision } from '@ronde/domain';
import { day, RETURN_WORDS, sentAgain } from './dutch-phrases.js';
import type { MailTexts, Row } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type DecisionMail =
  | 'not-taken-into-consideration'
  | 'award'
  | 'notification-returned'
  | 'rejection'
  | 'accountability-received'
  | 'accountability-reminder'
  | 'accountability-overdue'
  | 'accountability-escalation'
  | 'settlement'
  | 'file-ended-by-cancellation';

const SISA = 'Dat doet u met de SiSa-bijlage bij uw jaarstukken, via het ministerie van BZK.';

/** Mails about the decision on an application and what follows it. */
export const DECISION_MAILS: MailTexts<DecisionMail, ApplicationView> = {
  'not-taken-into-consideration': ({ objectionEndsOn, renews }, view) => ({
    subject: 'wij nemen uw aanvraag niet in behandeling',
    passages: [
      ...sentAgain(renews),
      'Wij nemen uw aanvraag niet in behandeling, omdat de aanvraag niet volledig is. Lees het besluit in de bijlage.',
      { rows: [['Bezwaar maken kan tot en met', day(objectionEndsOn)]] },
    ],
    action: reading(view),
  }),

  award: ({ paymentDueOn, objectionEndsOn, renews }, view) => ({
    subject: 'uw gemeente krijgt geld',
    passages: [
      ...sentAgain(renews),
      `Uw gemeente krijgt geld uit de Versterkingsgelden ${view.round.year}. Lees in de bijlage wat wij per project hebben besloten en wat wij van u vragen.`,
      {
        rows: [
          ['Toegekend', formatEuro(view.file.award!.totalCents)],
          ['Wij betalen uiterlijk op', day(paymentDueOn!)],
          ['Bezwaar maken kan tot en met', day(objectionEndsOn)],
        ],
      },
    ],
    action: reading(view),
  }),

  'notification-returned': ({ notifiedOn, returnedOn, cause }, view) => ({
    subject: 'een besluit is niet aangekomen',
    passages: [
      `Het besluit dat op ${day(notifiedOn)} is verstuurd, is niet aangekomen. De termijnen zijn niet gaan lopen (artikelen 3:41 en 6:8 van de Algemene wet bestuursrecht).`,
      {
        rows: [
          ['Bekend op', day(returnedOn)],
          ['Oorzaak', RETURN_WORDS[cause]],
        ],
      },
      'Controleer het adres en verstuur het besluit opnieuw. Dan gelden nieuwe datums.',
    ],
    action: { label: 'Bekijk de aanvraag', path: applicationPath(view.applicationId) },
  }),

  rejection: ({ objectionEndsOn, renews }, view) => ({
    subject: 'wij wijzen uw aanvraag af',
    passages: [
      ...sentAgain(renews),
      `Uw gemeente krijgt geen geld uit de Versterkingsgelden ${view.round.year}. Lees in de bijlage waarom.`,
      { rows: [['Bezwaar maken kan tot en met', day(objectionEndsOn)]] },
    ],
    action: reading(view),
  }),

  'accountability-received': ({ receivedFromBzkOn, activitiesFinished, settlementDueOn, corrects }, view) => ({
    subject: 'wij hebben uw verantwoording ontvangen',
    passages: [
      `Wij hebben uw verantwoording ontvangen van het ministerie van BZK op ${day(receivedFromBzkOn)}.`,
      ...(corrects ? ['Deze vervangt wat wij eerder ontvingen.'] : []),
      ...(activitiesFinished
        ? [{ rows: [['Wij stellen het bedrag vast uiterlijk op', day(settlementDueOn)] as const] }]
        : [
            'Hierin staat dat nog niet alle activiteiten klaar zijn. Daarom kunnen wij het bedrag nog niet vaststellen.',
          ]),
    ],
    action: viewing(view),
  }),

  'accountability-reminder': ({ dueOn }, view) => ({
    subject: `verantwoord uw uitgaven, uiterlijk ${day(dueOn)}`,
    passages: [
      `Verantwoord uw uitgaven uit de Versterkingsgelden ${view.round.year} uiterlijk op ${day(dueOn)}. ${SISA}`,
      'Heeft u dit al gedaan? Dan hoeft u niets te doen.',
    ],
    action: viewing(view),
    due: { on: dueOn, what: 'Laatste dag om de uitgaven te verantwoorden' },
  }),

  'accountability-overdue': ({ dueOn }, view) => ({
    subject: 'uw verantwoording is te laat',
    passages: [
      `U moest uw uitgaven uiterlijk op ${day(dueOn)} verantwoorden. Wij hebben nog niets ontvangen.`,
      `Stuur uw verantwoording zo snel mogelijk. ${SISA}`,
    ],
    action: viewing(view),
  }),

  'accountability-escalation': ({ dueOn }, view) => ({
    subject: 'de verantwoording is te laat',
    passages: [
      `De gemeente moest uiterlijk op ${day(dueOn)} verantwoorden. Er is nog niets ontvangen. De gemeente heeft bericht gekregen.`,
    ],
    action: { label: 'Bekijk de aanvraag', path: applicationPath(view.applicationId) },
  }),

  settlement: ({ objectionEndsOn, renews }, view) => ({
    subject: 'wij hebben het bedrag vastgesteld',
    passages: [
      ...sentAgain(renews),
      'Wij hebben het definitieve bedrag van uw uitkering vastgesteld. Lees het besluit in de bijlage.',
      {
        rows: [...settled(view.file.settlement!), ['Bezwaar maken kan tot en met', day(objectionEndsOn)]],
      },
    ],
    action: reading(view),
  }),

  'file-ended-by-cancellation': (_, view) => ({
    subject: 'uw aanvraag stopt, omdat de ronde niet doorgaat',
    passages: [
      'De ronde waarin u een aanvraag heeft gedaan, gaat niet door. Wij sluiten daarom uw aanvraag. U hoeft niets te doen.',
    ],
    action: viewing(view),
  }),
};

function settled({ awardedCents, settledCents, toRepayCents }: SettlementDecision): readonly Row[] {
  return [
    ['Toegekend', formatEuro(awardedCents)],
    ['Vastgesteld', formatEuro(settledCents)],
    ['Terug te betalen', formatEuro(toRepayCents)],
  ];
}

function reading({ applicationId }: ApplicationView) {
  return { label: 'Bekijk het besluit', path: applicationPath(applicationId) };
}

function viewing({ applicationId }: ApplicationView) {
  return { label: 'Bekijk uw aanvraag', path: applicationPath(applicationId) };
}

import { type FixedPenalty, formatEuro, type LateDecision, type NoticeJudgement } from '@ronde/domain';
import { day, reasonGiven, RETURN_WORDS, sentAgain } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { PenaltyView } from './mail-view.js';
import { penaltyPath } from './public-paths.js';

type PenaltyMail =
  | 'notice-of-default-received'
  | 'notice-judged-anew'
  | 'notice-date-corrected'
  | 'notice-judged-anew-office'
  | 'notice-of-default-office'
  | 'penalty-stopped'
  | 'penalty-paid'
  | 'penalty-decision'
  | 'penalty-decision-anew'
  | 'penalty-decision-returned';

const ABOUT: Readonly<Record<LateDecision, string>> = {
  APPLICATION: 'de aanvraag',
  OBJECTION: 'het bezwaar',
};

const JUDGED: Readonly<Record<NoticeJudgement, (decideBy: string) => string>> = {
  VALID: (decideBy) => `Beslissen wij niet uiterlijk op ${decideBy}, dan loopt daarna een dwangsom.`,
  PREMATURE: () => 'De termijn om te beslissen is nog niet voorbij. Daarom loopt er geen dwangsom.',
  ALREADY_DECIDED: () => 'Wij hebben al beslist. Daarom loopt er geen dwangsom.',
  ALREADY_GIVEN: () =>
    'U stelde ons over deze termijn al eerder in gebreke. Er loopt één dwangsom, gerekend vanaf die eerdere brief.',
  FILE_ENDED: () => 'Het dossier is zonder besluit gesloten. Daarom loopt er geen dwangsom.',
};

/** Mails about a late decision. */
export const PENALTY_MAILS: MailTexts<PenaltyMail, PenaltyView> = {
  'notice-of-default-received': ({ about, receivedOn, judgement, decideBy, suspendedSince }, view) => ({
    subject: 'wij hebben uw ingebrekestelling ontvangen',
    passages: [
      `Wij hebben op ${day(receivedOn)} uw ingebrekestelling ontvangen, omdat wij nog niet hebben beslist op ${ABOUT[about]}.`,
      judgement === 'PREMATURE' && suspendedSince !== undefined
        ? `De termijn om te beslissen staat stil sinds ${day(suspendedSince)} en is nog niet voorbij. Daarom loopt er geen dwangsom. Loopt de termijn weer en beslissen wij dan niet op tijd, stel ons dan opnieuw in gebreke.`
        : JUDGED[judgement](day(decideBy)),
    ],
    action: viewing(view),
  }),

  'notice-date-corrected': ({ about, before, after }, view) => ({
    subject: 'de dag van de ingebrekestelling is verbeterd',
    passages: [
      `De ingebrekestelling over ${ABOUT[about]} is ontvangen op ${day(after.receivedOn)}. In het dossier stond ${day(before.receivedOn)}.`,
      JUDGED[after.judgement](day(after.decideBy)),
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),

  'notice-judged-anew': ({ receivedOn, judgement, decideBy }, view) => ({
    subject: 'wij hebben uw ingebrekestelling opnieuw beoordeeld',
    passages: [
      `Op uw ingebrekestelling van ${day(receivedOn)} antwoordden wij dat wij al hadden beslist. Dat klopte niet: ons besluit was toen nog niet bij u bekendgemaakt.`,
      JUDGED[judgement](day(decideBy)),
    ],
    action: viewing(view),
  }),

  'notice-judged-anew-office': ({ about, receivedOn, decideBy }, view) => ({
    subject: `beslis uiterlijk ${day(decideBy)}, anders loopt toch een dwangsom`,
    passages: [
      `De ingebrekestelling van ${view.municipality} van ${day(receivedOn)} over ${ABOUT[about]} is toch geldig: ons besluit was toen nog niet bekendgemaakt.`,
      { rows: [['Beslis uiterlijk op', day(decideBy)]] },
    ],
    action: viewing(view),
    due: { on: decideBy, what: 'Laatste dag om zonder dwangsom te beslissen' },
  }),

  'notice-of-default-office': ({ about, decideBy }, view) => ({
    subject: `beslis uiterlijk ${day(decideBy)}, anders loopt een dwangsom`,
    passages: [
      `${view.municipality} heeft ons in gebreke gesteld, omdat wij niet op tijd hebben beslist op ${ABOUT[about]}.`,
      { rows: [['Beslis uiterlijk op', day(decideBy)]] },
    ],
    action: viewing(view),
    due: { on: decideBy, what: 'Laatste dag om zonder dwangsom te beslissen' },
  }),

  'penalty-stopped': ({ amountCents, days, fixDueOn, previousCents }, view) => ({
    subject: amountCents > 0 ? 'wij stellen een dwangsom vast' : 'er is geen dwangsom verschuldigd',
    passages:
      amountCents > 0
        ? [
            'Wij hebben te laat beslist. Wij sturen u een besluit over de dwangsom.',
            ...corrected(previousCents),
            {
              rows: [
                ['Dagen', String(days)],
                ...(fixDueOn === null ? [] : [['Besluit uiterlijk op', day(fixDueOn)] as const]),
              ],
            },
          ]
        : ['Wij hebben beslist voordat er een dwangsom liep.', ...corrected(previousCents)],
    action: viewing(view),
  }),

  'penalty-paid': ({ amountCents, paidOn, late, interestCents }, view) => ({
    subject: 'wij hebben de dwangsom betaald',
    passages: [
      {
        rows: [
          ['Betaald', formatEuro(amountCents)],
          ['Op', day(paidOn)],
        ],
      },
      ...(late ? [paidLate(interestCents)] : []),
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),

  'penalty-decision': (fixed, view) => ({
    subject: fixedAs(fixed.amountCents),
    passages: [...decided(fixed, view)],
    action: viewing(view),
  }),

  'penalty-decision-anew': (fixed, view) => ({
    subject: fixedAs(fixed.amountCents),
    passages: [...sentAgain(fixed.renews), ...decided(fixed, view)],
    action: viewing(view),
  }),

  'penalty-decision-returned': ({ notifiedOn, returnedOn, cause }, view) => ({
    subject: 'een besluit over een dwangsom is niet aangekomen',
    passages: [
      `Het besluit dat op ${day(notifiedOn)} is verstuurd, is niet aangekomen. De termijnen om bezwaar te maken en te betalen zijn niet gaan lopen (artikelen 3:41, 4:87 en 6:8 van de Algemene wet bestuursrecht).`,
      {
        rows: [
          ['Bekend op', day(returnedOn)],
          ['Oorzaak', RETURN_WORDS[cause]],
        ],
      },
      'Controleer het adres en verstuur het besluit opnieuw. Dan gelden nieuwe datums.',
    ],
    action: viewing(view),
  }),
};

const fixedAs = (amountCents: number): string =>
  amountCents > 0 ? `u krijgt een dwangsom van ${formatEuro(amountCents)}` : 'u krijgt geen dwangsom';

function decided({ amountCents, paymentDueOn }: Pick<FixedPenalty, 'amountCents' | 'paymentDueOn'>, view: PenaltyView) {
  return [
    'Lees in de bijlage hoe wij tot dit besluit komen.',
    ...(paymentDueOn === null
      ? reasonGiven(view.reason)
      : [
          {
            rows: [
              ['Dwangsom', formatEuro(amountCents)],
              ['Wij betalen uiterlijk op', day(paymentDueOn)],
            ] as const,
          },
        ]),
  ];
}

function paidLate(interestCents: number): string {
  return `Wij betaalden te laat. De wettelijke rente daarover is ${formatEuro(interestCents)}; daarover krijgt u apart bericht.`;
}

function corrected(previousCents: number | undefined): readonly string[] {
  if (previousCents === undefined) return [];
  return [
    `De dag van ons besluit is verbeterd. Eerder rekenden wij met een dwangsom van ${formatEuro(previousCents)}; dat geldt niet meer.`,
  ];
}

function viewing({ notice }: PenaltyView) {
  return { label: 'Bekijk de ingebrekestelling', path: penaltyPath(notice.penaltyId) };
}

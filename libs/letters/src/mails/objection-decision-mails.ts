import { type AppealOutcome, formatEuro, type ObjectionDecision, type ObjectionOutcome } from '@ronde/domain';
import { day, RETURN_WORDS, sentAgain } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ObjectionView } from './mail-view.js';
import { decidedBefore, viewing } from './objection-phrases.js';

type ObjectionDecisionMail =
  | 'objection-decision'
  | 'objection-decision-anew'
  | 'objection-decision-returned'
  | 'appeal-registered'
  | 'appeal-judged';

const OUTCOMES: Readonly<Record<ObjectionOutcome, string>> = {
  INADMISSIBLE: 'Wij behandelen uw bezwaar niet inhoudelijk.',
  UNFOUNDED: 'U krijgt geen gelijk. Het besluit blijft zoals het is.',
  PARTLY_FOUNDED: 'U krijgt voor een deel gelijk.',
  FOUNDED: 'U krijgt gelijk.',
};

/** Mails about the decision on an objection, and what a court has to do with it. */
export const OBJECTION_DECISION_MAILS: MailTexts<ObjectionDecisionMail, ObjectionView> = {
  'objection-decision': (decision, view) => ({
    subject: 'wij hebben beslist op uw bezwaar',
    ...decided(decision, view),
  }),

  'objection-decision-anew': ({ renews, ...decision }, view) => {
    const { passages, action } = decided(decision, view);
    return { subject: 'wij hebben beslist op uw bezwaar', passages: [...sentAgain(renews), ...passages], action };
  },

  'objection-decision-returned': ({ notifiedOn, returnedOn, cause }, view) => ({
    subject: 'een beslissing op bezwaar is niet aangekomen',
    passages: [
      `De beslissing die op ${day(notifiedOn)} is verstuurd, is niet aangekomen. De termijn om in beroep te gaan is niet gaan lopen (artikelen 3:41 en 6:8 van de Algemene wet bestuursrecht).`,
      {
        rows: [
          ['Bekend op', day(returnedOn)],
          ['Oorzaak', RETURN_WORDS[cause]],
        ],
      },
      'Controleer het adres en verstuur de beslissing opnieuw. Dan gelden nieuwe datums.',
    ],
    action: viewing(view),
  }),

  'appeal-registered': ({ court, courtCaseNumber, filedOn }, view) => ({
    subject: 'er is beroep ingesteld',
    passages: [
      `${view.municipality} heeft beroep ingesteld tegen de beslissing op bezwaar.`,
      {
        rows: [
          ['Rechtbank', court],
          ['Zaaknummer', courtCaseNumber],
          ['Ingesteld op', day(filedOn)],
        ],
      },
    ],
    action: viewing(view),
  }),

  'appeal-judged': ({ outcome, judgedOn, decisionDueOn }, view) => ({
    subject: 'het beroep is afgelopen',
    passages: [
      APPEAL_OUTCOMES[outcome],
      { rows: [['Uitspraak op', day(judgedOn)] as const] },
      ...decidedBefore(decisionDueOn),
    ],
    action: viewing(view),
  }),
};

const APPEAL_OUTCOMES: Readonly<Record<AppealOutcome, string>> = {
  DISMISSED: 'Het beroep is afgelopen. De beslissing op bezwaar blijft zoals zij is.',
  ANNULLED: 'De rechtbank heeft de beslissing op bezwaar vernietigd. Er komt een nieuwe beslissing.',
};

/** What was decided, and until when one can go to court. */
function decided(
  { outcome, amendment, appealEndsOn }: Pick<ObjectionDecision, 'outcome' | 'amendment' | 'appealEndsOn'>,
  view: ObjectionView,
) {
  const amounts = amendment
    ? ([
        ['Toegekend was', formatEuro(amendment.previousTotalCents)],
        ['Toegekend wordt', formatEuro(amendment.totalCents)],
      ] as const)
    : [];
  return {
    passages: [
      `${OUTCOMES[outcome]} Lees de beslissing in de bijlage.`,
      { rows: [...amounts, ['In beroep gaan kan tot en met', day(appealEndsOn)] as const] },
    ],
    action: { ...viewing(view), label: 'Bekijk de beslissing' },
  };
}

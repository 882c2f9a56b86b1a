import { type AmendmentCause, formatEuro } from '@ronde/domain';
import { AMENDMENT_CAUSE_WORDS } from '../code-words.js';
import { day, moment, sentAgain } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView } from './mail-view.js';
import { applicationPath } from './public-paths.js';

type AmendmentMail = 'award-amended' | 'revocation-intended' | 'amendment-failed';

/** Mails about an award that becomes another. */
export const AMENDMENT_MAILS: MailTexts<AmendmentMail, ApplicationView> = {
  'award-amended': ({ paymentDueOn, objectionEndsOn, renews }, view) => {
    const { cause, previousTotalCents, totalCents } = view.file.amendments.findLast(isNotified)!;
    return {
      subject: 'wij hebben uw toekenning gewijzigd',
      passages: [
        ...sentAgain(renews),
        `${AMENDMENT_CAUSE_WORDS[cause]} Lees het besluit in de bijlage.`,
        {
          rows: [
            ['Was', formatEuro(previousTotalCents)],
            ['Wordt', formatEuro(totalCents)],
            ...(paymentDueOn ? [['Wij betalen het verschil uiterlijk op', day(paymentDueOn)] as const] : []),
            ['Bezwaar maken kan tot en met', day(objectionEndsOn)],
          ],
        },
      ],
      action: { label: 'Bekijk het besluit', path: applicationPath(view.applicationId) },
    };
  },

  'revocation-intended': ({ previousTotalCents, totalCents, viewsDueOn }, view) => ({
    subject: `reageer op ons voornemen, uiterlijk ${day(viewsDueOn)}`,
    passages: [
      'Wij willen uw toekenning verlagen of intrekken. Lees in de bijlage waarom. Voor wij beslissen, kunt u hierop reageren.',
      {
        rows: [
          ['Toegekend', formatEuro(previousTotalCents)],
          ['Zou worden', formatEuro(totalCents)],
          ['Reageren kan tot en met', day(viewsDueOn)],
        ],
      },
    ],
    action: { label: 'Bekijk de aanvraag', path: applicationPath(view.applicationId) },
    due: { on: viewsDueOn, what: 'Laatste dag om op het voornemen te reageren' },
  }),

  'amendment-failed': ({ causeStream, causedAt }, view) => ({
    subject: 'een toekenning kon niet worden gewijzigd',
    passages: [
      `Er is besloten de toekenning van ${view.municipality} te wijzigen, maar dat past niet bij het dossier. De toekenning is niet gewijzigd. In het journaal staat waarom.`,
      {
        rows: [
          ['Besloten in', causeStream],
          ['Besloten op', moment(causedAt)],
        ],
      },
    ],
    action: { label: 'Bekijk de aanvraag', path: applicationPath(view.applicationId) },
  }),
};

/** After an objection the decision on that told the amendment. */
const isNotified = ({ cause }: { readonly cause: AmendmentCause }): boolean => cause !== 'OBJECTION';

import { compareDates, formatEuro, localDateOf } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { ApplicationView, PaymentView } from './mail-view.js';
import { applicationPath, paymentPath } from './public-paths.js';

type PaymentMail =
  | 'payment-to-prepare'
  | 'payment-to-approve'
  | 'payment-returned'
  | 'payment-order-reminder'
  | 'payment-escalation'
  | 'payment-made'
  | 'payment-failed';

/** Mails about paying what was awarded. */
export const PAYMENT_MAILS: MailTexts<PaymentMail, PaymentView> = {
  'payment-to-prepare': ({ amountCents, dueOn }, view) => ({
    subject: `maak de betaalopdracht klaar, betalen uiterlijk ${day(dueOn)}`,
    passages: ['Er is geld toegekend dat nog betaald moet worden.', owed(amountCents, dueOn)],
    action: viewing(view, 'Open de betaalopdracht'),
  }),

  'payment-to-approve': ({ commitmentNumber, cashYear }, view) => ({
    subject: 'keur de betaalopdracht goed',
    passages: [
      'Er staat een betaalopdracht klaar. Heeft u de toekenning zelf besloten? Dan keurt een ander de opdracht goed.',
      owed(view.payment.amountCents, view.payment.dueOn),
      {
        rows: [
          ['Verplichtingnummer', commitmentNumber],
          ['Kasjaar', String(cashYear)],
        ],
      },
    ],
    action: viewing(view, 'Bekijk de betaalopdracht'),
  }),

  'payment-returned': (_, view) => ({
    subject: 'de betaalopdracht is teruggegeven',
    passages: ['Pas de betaalopdracht aan en maak deze opnieuw klaar.', ...reasonGiven(view.reason)],
    action: viewing(view, 'Bekijk de betaalopdracht'),
  }),

  'payment-order-reminder': ({ dueOn }, view) => {
    const past = compareDates(localDateOf(view.at), dueOn) > 0;
    return {
      subject: past ? 'de betaling is te laat' : `betaal uiterlijk ${day(dueOn)}`,
      passages: [
        `De toekenning is ${past ? 'niet op tijd' : 'nog niet'} betaald.`,
        owed(view.payment.amountCents, dueOn),
      ],
      action: viewing(view, 'Bekijk de betaalopdracht'),
    };
  },

  'payment-escalation': ({ dueOn }, view) => ({
    subject: 'de betaling is veel te laat',
    passages: [
      'De wettelijke betaaltermijn is voorbij. Over de vertraging is rente verschuldigd.',
      owed(view.payment.amountCents, dueOn),
    ],
    action: viewing(view, 'Bekijk de betaalopdracht'),
  }),

  'payment-made': ({ amountCents, paidOn }, view) => ({
    subject: 'het geld is betaald',
    passages: [
      'Wij hebben het toegekende bedrag betaald op de rekening die u heeft opgegeven en die wij bij u hebben nagevraagd.',
      {
        rows: [
          ['Bedrag', formatEuro(amountCents)],
          ['Betaald op', day(paidOn)],
        ],
      },
    ],
    action: viewing(view, 'Bekijk de betaling'),
  }),

  'payment-failed': (_, view) => ({
    subject: 'de betaling is mislukt',
    passages: [
      'De betaling is niet gelukt. Maak de betaalopdracht opnieuw klaar.',
      owed(view.payment.amountCents, view.payment.dueOn),
      ...reasonGiven(view.reason),
    ],
    action: viewing(view, 'Bekijk de betaalopdracht'),
  }),
};

type BankAccountMail = 'bank-account-to-confirm' | 'bank-account-judged';

/** Mails about the account a municipality wants to be paid on; they never name it. */
export const BANK_ACCOUNT_MAILS: MailTexts<BankAccountMail, ApplicationView> = {
  'bank-account-to-confirm': (_, { applicationId, municipality }) => ({
    subject: 'controleer de bankrekening',
    passages: [
      `${municipality} heeft een bankrekening opgegeven. Vraag dit na bij de gemeente. Gebruik een telefoonnummer of adres dat u al kende, niet dat uit het bericht zelf.`,
      'Zolang de rekening niet is bevestigd, wordt er niets op betaald.',
    ],
    action: { label: 'Bekijk de rekening', path: applicationPath(applicationId) },
  }),

  'bank-account-judged': ({ confirmed }, { applicationId, reason }) => ({
    subject: confirmed ? 'uw bankrekening is bevestigd' : 'uw bankrekening is niet bevestigd',
    passages: confirmed
      ? ['Wij betalen op de rekening die u heeft opgegeven.', 'Heeft u geen rekening opgegeven? Bel ons dan meteen.']
      : ['Wij betalen niet op de rekening die is opgegeven. Geef een andere rekening op.', ...reasonGiven(reason)],
    action: { label: 'Bekijk uw aanvraag', path: applicationPath(applicationId) },
  }),
};

const owed = (amountCents: number, dueOn: string) => ({
  rows: [
    ['Bedrag', formatEuro(amountCents)],
    ['Betalen uiterlijk op', day(dueOn)],
  ] as const,
});

const viewing = ({ payment }: PaymentView, label: string) => ({ label, path: paymentPath(payment.paymentId) });

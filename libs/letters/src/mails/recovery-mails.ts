import { formatEuro } from '@ronde/domain';
import { day, reasonGiven } from './dutch-phrases.js';
import type { MailTexts } from './mail-text.js';
import type { RecoveryView } from './mail-view.js';
import { recoveryPath } from './public-paths.js';

type RecoveryMail =
  | 'recovery-claim'
  | 'repayment-reminder'
  | 'repayment-due-moved'
  | 'repayment-received'
  | 'claim-lowered'
  | 'payment-plan'
  | 'repayment-overdue'
  | 'payment-reminder'
  | 'interest-decision'
  | 'recovery-written-off'
  | 'recovery-paid';

const LAST_DAY = 'Laatste dag om terug te betalen';

/** Mails about a claim on what was paid too much. */
export const RECOVERY_MAILS: MailTexts<RecoveryMail, RecoveryView> = {
  'recovery-claim': ({ principalCents, dueOn }, view) => ({
    subject: `betaal ${formatEuro(principalCents)} terug, uiterlijk ${day(dueOn)}`,
    passages: [
      'Wij hebben u meer betaald dan waar u recht op heeft. In de bijlage leest u wat u moet terugbetalen en hoe.',
      { rows: rowsOf(principalCents, dueOn) },
    ],
    action: viewing(view),
    due: { on: dueOn, what: LAST_DAY },
  }),

  'repayment-reminder': ({ dueOn }, view) => ({
    subject: `betaal op tijd terug, uiterlijk ${day(dueOn)}`,
    passages: ['Wij hebben uw terugbetaling nog niet ontvangen.', { rows: [['Uiterlijk op', day(dueOn)]] }],
    action: viewing(view),
    due: { on: dueOn, what: LAST_DAY },
  }),

  'repayment-due-moved': ({ previousDueOn, dueOn }, view) => ({
    subject: `betaal terug, uiterlijk ${day(dueOn)}`,
    passages: [
      'Wij hebben u het besluit opnieuw gestuurd. Daarom is de laatste dag om terug te betalen veranderd.',
      {
        rows: [
          ['Was', day(previousDueOn)],
          ['Wordt', day(dueOn)],
        ],
      },
    ],
    action: viewing(view),
    due: { on: dueOn, what: LAST_DAY },
  }),

  'repayment-received': ({ receivedOn, principalCents, interestCents, remainingCents, nextDueOn }, view) => ({
    subject: 'wij hebben een terugbetaling ontvangen',
    passages: [
      {
        rows: [
          ['Ontvangen op', day(receivedOn)],
          ['Bedrag', formatEuro(principalCents + interestCents)],
          ['Nog te betalen', formatEuro(remainingCents)],
          ...(nextDueOn === null ? [] : [['Uiterlijk op', day(nextDueOn)] as const]),
        ],
      },
      ...(remainingCents === 0 ? ['Over de tijd dat u te laat was, loopt rente. U hoort daar nog van.'] : []),
    ],
    action: viewing(view),
  }),

  'claim-lowered': ({ previousCents, principalCents, remainingCents, nextDueOn, ends }, view) => ({
    subject: ends ? 'u hoeft niets meer terug te betalen' : 'u hoeft minder terug te betalen',
    passages: [
      'Door de beslissing op uw bezwaar is de terugvordering veranderd.',
      {
        rows: [
          ['Was', formatEuro(previousCents)],
          ['Wordt', formatEuro(principalCents)],
          ['Nog te betalen', formatEuro(remainingCents)],
          ...(nextDueOn === null ? [] : [['Uiterlijk op', day(nextDueOn)] as const]),
        ],
      },
    ],
    action: viewing(view),
  }),

  'payment-plan': ({ instalments }, view) => ({
    subject: 'u mag in delen terugbetalen',
    passages: [
      'Wij hebben een betalingsregeling voor u gemaakt. Lees in de bijlage wat daarbij hoort.',
      { rows: instalments.map(({ dueOn, amountCents }) => [day(dueOn), formatEuro(amountCents)] as const) },
    ],
    action: viewing(view),
    due: { on: instalments[0]!.dueOn, what: LAST_DAY },
  }),

  'repayment-overdue': ({ dueOn, remainingCents }, view) => ({
    subject: 'uw terugbetaling is te laat',
    passages: [
      'Wij hebben uw terugbetaling niet op tijd ontvangen. Vanaf de dag na de laatste betaaldag loopt wettelijke rente. Betaal zo snel mogelijk.',
      { rows: rowsOf(remainingCents, dueOn) },
    ],
    action: viewing(view),
  }),

  'payment-reminder': ({ remainingCents, payBy }, view) => ({
    subject: `aanmaning: betaal uiterlijk ${day(payBy)}`,
    passages: [
      'Wij manen u aan om te betalen. Lees in de bijlage wat er gebeurt als u dat niet doet.',
      { rows: rowsOf(remainingCents, payBy) },
    ],
    action: viewing(view),
    due: { on: payBy, what: LAST_DAY },
  }),

  'interest-decision': ({ cents, paymentDueOn }, view) => ({
    subject: 'u betaalt wettelijke rente',
    passages: [
      'U heeft te laat terugbetaald. Lees in de bijlage hoe wij de rente hebben berekend.',
      { rows: rowsOf(cents, paymentDueOn) },
    ],
    action: viewing(view),
    due: { on: paymentDueOn, what: 'Laatste dag om de rente te betalen' },
  }),

  'recovery-written-off': ({ principalCents, interestCents }, view) => ({
    subject: 'u hoeft de rest niet terug te betalen',
    passages: [
      `Wij vorderen ${formatEuro(principalCents + interestCents)} niet verder van u terug. U hoeft niets te doen.`,
      ...reasonGiven(view.reason),
    ],
    action: viewing(view),
  }),

  'recovery-paid': ({ receivedCents }, view) => ({
    subject: 'u heeft alles terugbetaald',
    passages: [`Wij hebben ${formatEuro(receivedCents)} van u ontvangen. U hoeft niets meer te doen.`],
    action: viewing(view),
  }),
};

const rowsOf = (cents: number, on: string) =>
  [
    ['Te betalen', formatEuro(cents)],
    ['Uiterlijk op', day(on)],
  ] as const;

function viewing({ recovery }: RecoveryView) {
  return { label: 'Bekijk de terugvordering', path: recoveryPath(recovery.recoveryId) };
}

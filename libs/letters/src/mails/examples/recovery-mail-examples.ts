import type { MailExample } from './mail-example.js';

const viewOf = (inFile: object) => ({
  ...inFile,
  ...{ recovery: { recoveryId: '2022-r1/gm0518-1/1' }, reason: 'Het is te weinig.' },
});

const STREAM = 'recovery/2022-r1/gm0518-1/1';

/** The mails about a claim, tried on one of Den Haag. */
export function recoveryMailExamples(inFile: object): readonly MailExample[] {
  return [...inTimeCases(viewOf(inFile)), ...afterwardsCases(viewOf(inFile))];
}

function inTimeCases(view: object): readonly MailExample[] {
  const claimed = { principalCents: 2_000_000, dueOn: '2023-10-30' };
  const part = { receivedOn: '2023-10-02', principalCents: 400_000, interestCents: 100_000 };
  return [
    ['recovery-claim', STREAM, claimed, view, ['Te betalen: € 20.000,00', 'Uiterlijk op: maandag 30 oktober 2023']],
    ['repayment-reminder', STREAM, { dueOn: '2023-10-30', workingDays: -5 }, view, ['nog niet ontvangen']],
    [
      'repayment-due-moved',
      STREAM,
      { previousDueOn: '2023-10-30', dueOn: '2023-12-18', dueAt: 'x' },
      view,
      ['Was: maandag 30 oktober 2023', 'Wordt: maandag 18 december 2023'],
    ],
    [
      'repayment-received',
      STREAM,
      { ...part, remainingCents: 1_500_000, nextDueOn: '2023-10-30', ends: false },
      view,
      ['Bedrag: € 5.000,00', 'Nog te betalen: € 15.000,00', 'Uiterlijk op: maandag 30 oktober 2023'],
    ],
    [
      'payment-plan',
      STREAM,
      { instalments: [{ dueOn: '2023-12-01', amountCents: 1_000_000 }], interestFree: false },
      view,
      ['vrijdag 1 december 2023: € 10.000,00'],
    ],
  ];
}

function afterwardsCases(view: object): readonly MailExample[] {
  return [
    [
      'repayment-overdue',
      STREAM,
      { dueOn: '2023-10-30', remainingCents: 2_000_000 },
      view,
      ['loopt wettelijke rente', 'Te betalen: € 20.000,00'],
    ],
    [
      'payment-reminder',
      STREAM,
      { remainingCents: 2_000_000, payBy: '2023-11-20' },
      view,
      ['maandag 20 november 2023'],
    ],
    ['interest-decision', STREAM, { cents: 10_520, paymentDueOn: '2024-01-12' }, view, ['Te betalen: € 105,20']],
    [
      'claim-lowered',
      STREAM,
      {
        previousCents: 2_000_000,
        principalCents: 500_000,
        remainingCents: 500_000,
        nextDueOn: '2023-10-30',
        ends: false,
      },
      view,
      ['Was: € 20.000,00', 'Wordt: € 5.000,00', 'Uiterlijk op: maandag 30 oktober 2023'],
    ],
    [
      'recovery-written-off',
      STREAM,
      { principalCents: 500, interestCents: 20 },
      view,
      ['Wij vorderen € 5,20 niet verder van u terug.', 'Reden: Het is te weinig.'],
    ],
    ['recovery-paid', STREAM, { receivedCents: 2_010_520 }, view, ['Wij hebben € 20.105,20 van u ontvangen.']],
  ];
}

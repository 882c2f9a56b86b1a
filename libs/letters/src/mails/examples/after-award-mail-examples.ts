import type { MailExample } from './mail-example.js';
import { lateAccountabilityMailExamples } from './late-accountability-mail-examples.js';
import { OBJECTION_MAIL_EXAMPLES } from './objection-mail-examples.js';

const EXTENDED = {
  ...{ previousEndsOn: '2022-12-31', endsOn: '2023-03-31' },
  ...{ previousAccountabilityDueOn: '2023-07-15', accountabilityDueOn: '2024-07-15' },
  ...{ previousEvaluationDueOn: '2023-03-01', evaluationDueOn: '2023-05-30' },
};

/** The mails about paying an award, tried on one of its orders. */
function paymentMailExamples(application: string, ofFile: object): readonly MailExample[] {
  const stream = 'payment/2022-r1/gm0518-1/1';
  const due = { amountCents: 4_000_000, dueOn: '2022-01-28' };
  const ofPayment = { ...ofFile, payment: { paymentId: '2022-r1/gm0518-1/1', ...due } };
  const owed = ['Bedrag: € 40.000,00', 'Betalen uiterlijk op: vrijdag 28 januari 2022'];
  const booking = { accountId: 'a1', commitmentNumber: 'V-2022-17', cashYear: 2022 };
  return [
    ['payment-to-prepare', stream, due, ofPayment, owed],
    ['payment-to-approve', stream, booking, ofPayment, [...owed, 'Verplichtingnummer: V-2022-17', 'Kasjaar: 2022']],
    ['payment-returned', stream, {}, { ...ofPayment, reason: 'Verkeerd jaar' }, ['Reden: Verkeerd jaar']],
    ['payment-order-reminder', stream, { workingDays: -5, dueOn: due.dueOn }, ofPayment, ['nog niet betaald', ...owed]],
    ['payment-escalation', stream, { dueOn: due.dueOn }, ofPayment, ['rente verschuldigd', ...owed]],
    ['payment-made', stream, { ...due, paidOn: '2022-01-20' }, ofPayment, ['Betaald op: donderdag 20 januari 2022']],
    ['payment-failed', stream, { failure: 'ACCOUNT_CLOSED' }, ofPayment, ['niet gelukt', ...owed]],
    [
      'bank-account-to-confirm',
      application,
      { accountId: 'a1' },
      ofFile,
      ['dat u al kende', 'wordt er niets op betaald'],
    ],
    ['bank-account-judged', application, { accountId: 'a1', confirmed: true }, ofFile, ['Bel ons dan meteen.']],
  ];
}

/** The mails about an application after its award, tried on one of its files. */
export function afterAwardMailExamples(application: string, ofFile: object): readonly MailExample[] {
  return [
    ...changeRequestMailExamples(application, ofFile),
    ...hearingMailExamples(application, ofFile),
    ...exOfficioMailExamples(application, ofFile),
    ...lateAccountabilityMailExamples(application, ofFile),
    ...OBJECTION_MAIL_EXAMPLES,
    ...paymentMailExamples(application, ofFile),
    [
      'award-amended',
      application,
      { decision: 'AMENDMENT', objectionEndsOn: '2022-04-12', paymentDueOn: '2022-04-12' },
      {
        ...ofFile,
        file: { amendments: [{ cause: 'CORRECTION', previousTotalCents: 4_000_000, totalCents: 5_000_000 }] },
      },
      [
        'In de toekenning stond een fout.',
        'Was: € 40.000,00',
        'Wordt: € 50.000,00',
        'Wij betalen het verschil uiterlijk op: dinsdag 12 april 2022',
      ],
    ],
    [
      'revocation-intended',
      application,
      { previousTotalCents: 4_000_000, totalCents: 1_000_000, viewsDueOn: '2022-03-15' },
      ofFile,
      ['Zou worden: € 10.000,00', 'Reageren kan tot en met: dinsdag 15 maart 2022'],
    ],
    [
      'amendment-failed',
      application,
      {
        cause: 'OBJECTION',
        causeStream: 'objection/2022-r1/gm0518-1/1',
        causedAt: '2022-03-01T10:00:00.000Z',
        code: 'X',
      },
      ofFile,
      ['De toekenning is niet gewijzigd.', 'Besloten in: objection/2022-r1/gm0518-1/1'],
    ],
  ];
}

function changeRequestMailExamples(application: string, ofFile: object): readonly MailExample[] {
  return [
    [
      'change-request-received',
      application,
      { kind: 'EXTENSION', receivedAt: '2022-05-03T09:15:00.000Z', decisionDueOn: '2022-06-28' },
      ofFile,
      ['Het gaat om een langere uitvoeringsperiode.', 'Wij beslissen uiterlijk op: dinsdag 28 juni 2022'],
    ],
    [
      'change-request-decided',
      application,
      { outcome: 'PARTLY', objectionEndsOn: '2022-07-26' },
      ofFile,
      ['Wij hebben uw verzoek voor een deel toegewezen.', 'dinsdag 26 juli 2022'],
    ],
    [
      'execution-extended',
      application,
      EXTENDED,
      ofFile,
      [
        'Uitvoeren kan tot en met: vrijdag 31 maart 2023',
        'Evaluaties inleveren uiterlijk op: dinsdag 30 mei 2023',
        'Verantwoorden uiterlijk op: maandag 15 juli 2024',
      ],
    ],
    [
      'execution-extended-office',
      application,
      EXTENDED,
      ofFile,
      ['Einde was: zaterdag 31 december 2022', 'Verantwoording was: zaterdag 15 juli 2023'],
    ],
  ];
}

function hearingMailExamples(application: string, ofFile: object): readonly MailExample[] {
  const views = { contentHash: 'h', receivedAt: '2023-09-08T09:15:00.000Z' };
  return [
    [
      'settlement-intended',
      application,
      { settledCents: 3_000_000, grounds: ['NOT_FULLY_EXECUTED'], viewsDueOn: '2023-09-15', viewsDueAt: 'x' },
      ofFile,
      ['Wij willen vaststellen: € 30.000,00', 'Reageren kan tot en met: vrijdag 15 september 2023'],
    ],
    ['views-received', application, views, ofFile, ['op vrijdag 8 september 2023 om 11.15 uur']],
    ['views-to-weigh', application, views, ofFile, ['De zienswijze van Den Haag is binnen.']],
    ['views-lapsed', application, { viewsDueOn: '2023-09-15' }, ofFile, ['vrijdag 15 september 2023']],
  ];
}

function exOfficioMailExamples(application: string, ofFile: object): readonly MailExample[] {
  const moved = { previousDueOn: '2023-07-15', dueOn: '2024-07-15' };
  const due = { accountabilityDueOn: '2023-07-15', settlementDueOn: '2024-01-02' };
  return [
    ['accountability-again', application, moved, ofFile, ['nog niet klaar', 'Uiterlijk op: maandag 15 juli 2024']],
    ['accountability-again-office', application, moved, ofFile, ['Den Haag', 'Was: zaterdag 15 juli 2023']],
    [
      'ex-officio-opened',
      application,
      { cause: 'NO_INFORMATION', ...due },
      ofFile,
      ['Wij hebben geen verantwoording van u ontvangen.', 'Wij beslissen uiterlijk op: dinsdag 2 januari 2024'],
    ],
  ];
}

/** The mail about spending that lags behind, tried on the monitoring of a file. */
export function underspentMailExample(monitoring: string, ofMonitoring: object): MailExample {
  const underspending = { awardedCents: 3_650_000, expectedCents: 2_730_000, spentCents: 1_000_000 };
  const sentences = ['Toegekend: € 36.500,00', 'Te verwachten tot nu toe: € 27.300,00', 'Uitgegeven: € 10.000,00'];
  return ['monitoring-underspent', monitoring, { underspending }, ofMonitoring, sentences];
}

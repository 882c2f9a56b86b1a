import type { MailCode } from '@ronde/domain';

/** A mail, the stream, what the fact tells, what is known of the file, and sentences that must be there. */
export type MailCase = [mail: MailCode, stream: string, details: object, view: object, sentences: string[]];

/** The mails about an application after its award, tried on one of its files. */
export function afterAwardMailCases(application: string, ofFile: object): readonly MailCase[] {
  return [
    [
      'award-amended',
      application,
      {
        ...{ cause: 'CORRECTION', previousTotalCents: 4_000_000, totalCents: 5_000_000 },
        ...{ objectionEndsOn: '2022-04-12', paymentDueOn: '2022-04-12' },
      },
      ofFile,
      [
        'In de toekenning stond een fout.',
        'Was: € 40.000,00',
        'Wordt: € 50.000,00',
        'Wij betalen het verschil uiterlijk op: dinsdag 12 april 2022',
      ],
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

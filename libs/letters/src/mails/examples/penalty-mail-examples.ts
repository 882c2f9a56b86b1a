import type { MailExample } from './mail-example.js';

const STREAM = 'penalty/2022-r1/gm0518-1/1';

/** The mails about a late decision, tried on one of Den Haag. */
export function penaltyMailExamples(inFile: object): readonly MailExample[] {
  const view = { ...inFile, notice: { penaltyId: '2022-r1/gm0518-1/1' } };
  const notice = { about: 'APPLICATION', receivedOn: '2021-12-13', decideBy: '2021-12-27' };
  return [
    [
      'notice-of-default-received',
      STREAM,
      { ...notice, judgement: 'VALID' },
      view,
      ['maandag 13 december 2021', 'Beslissen wij niet uiterlijk op maandag 27 december 2021'],
    ],
    [
      'notice-of-default-received',
      STREAM,
      { ...notice, about: 'OBJECTION', judgement: 'PREMATURE' },
      view,
      ['op het bezwaar', 'nog niet voorbij'],
    ],
    ...reckonedAnew(view, notice),
    [
      'notice-of-default-office',
      STREAM,
      { ...notice, judgement: 'VALID' },
      view,
      ['Den Haag heeft ons in gebreke gesteld'],
    ],
    [
      'penalty-stopped',
      STREAM,
      { amountCents: 39_200, days: 16, fixDueOn: '2022-01-26' },
      view,
      ['Dagen: 16', 'Besluit uiterlijk op: woensdag 26 januari 2022'],
    ],
    ['penalty-stopped', STREAM, { amountCents: 0, days: 0, fixDueOn: null }, view, ['voordat er een dwangsom liep']],
    [
      'penalty-decision',
      STREAM,
      { amountCents: 39_200, paymentDueOn: '2022-02-28' },
      view,
      ['Dwangsom: € 392,00', 'Wij betalen uiterlijk op: maandag 28 februari 2022'],
    ],
    [
      'penalty-decision',
      STREAM,
      { amountCents: 0, paymentDueOn: null },
      { ...view, reason: 'Een jaar te laat.' },
      ['Reden: Een jaar te laat.'],
    ],
  ];
}

function decisionThatCameBack(view: MailExample[3]): readonly MailExample[] {
  return [
    [
      'penalty-decision-anew',
      STREAM,
      { amountCents: 39_200, paymentDueOn: '2022-03-29', notifiedOn: '2022-02-15', renews: '2022-01-17' },
      view,
      [
        'Wij stuurden u dit besluit eerder, op maandag 17 januari 2022. Dat is niet aangekomen.',
        'Wij betalen uiterlijk op: dinsdag 29 maart 2022',
      ],
    ],
    [
      'penalty-decision-returned',
      STREAM,
      { notifiedOn: '2022-01-17', returnedOn: '2022-01-24', cause: 'WRONG_ADDRESS' },
      view,
      ['op maandag 17 januari 2022 is verstuurd, is niet aangekomen', 'Oorzaak: het adres klopte niet'],
    ],
  ];
}

function reckonedAnew(view: MailExample[3], notice: object): readonly MailExample[] {
  return [
    ...decisionThatCameBack(view),
    [
      'penalty-paid',
      STREAM,
      { amountCents: 39_200, paidOn: '2022-03-10', late: true, interestCents: 21 },
      view,
      ['Betaald: € 392,00', 'Op: donderdag 10 maart 2022', 'wettelijke rente daarover is € 0,21'],
    ],
    [
      'notice-date-corrected',
      STREAM,
      {
        about: 'APPLICATION',
        before: { ...notice, judgement: 'VALID' },
        after: { receivedOn: '2021-12-10', decideBy: '2021-12-24', judgement: 'PREMATURE' },
      },
      { ...view, reason: 'Verkeerd gelezen.' },
      ['ontvangen op vrijdag 10 december 2021', 'stond maandag 13 december 2021', 'Reden: Verkeerd gelezen.'],
    ],
    ['notice-judged-anew-office', STREAM, { ...notice, judgement: 'VALID' }, view, ['Den Haag', 'toch geldig']],
    [
      'notice-judged-anew',
      STREAM,
      { ...notice, judgement: 'VALID', previous: 'ALREADY_DECIDED' },
      view,
      ['Dat klopte niet', 'Beslissen wij niet uiterlijk op maandag 27 december 2021'],
    ],
    [
      'notice-of-default-received',
      STREAM,
      { ...notice, judgement: 'PREMATURE', suspendedSince: '2021-12-01' },
      view,
      ['staat stil sinds woensdag 1 december 2021', 'stel ons dan opnieuw in gebreke'],
    ],
    [
      'penalty-stopped',
      STREAM,
      { amountCents: 6_900, days: 3, fixDueOn: '2022-01-26', previousCents: 0 },
      view,
      ['De dag van ons besluit is verbeterd', '€ 0,00'],
    ],
  ];
}

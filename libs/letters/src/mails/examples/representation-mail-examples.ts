import type { MailExample } from './mail-example.js';

const STREAM = 'representation-register/2022-r1';
const MERGERS = 'merger-register/2022-r1';
const MAILBOXES = 'mailbox-register/2022-r1';

/** The mails about representatives and mailboxes, tried on one of Den Haag. */
export function representationMailExamples(inRound: object): readonly MailExample[] {
  const view = { ...inRound, municipality: 'Den Haag', representative: 'Gouda' };
  const sides = { municipality: 'GM0518', representative: 'GM0513' };
  const days = { firstDay: '2022-04-01', lastDay: null };
  return [
    [
      'representative-registered',
      STREAM,
      { ...sides, acts: ['OBJECT', 'REPORT'], ...days },
      view,
      [
        'Gemachtigde: Gouda',
        'Mag: bezwaar maken en in gebreke stellen; verslagen indienen',
        'Vanaf: vrijdag 1 april 2022',
      ],
    ],
    [
      'authorisation-asked',
      STREAM,
      { ...sides, dueOn: '2022-04-25' },
      view,
      ['niet uiterlijk op maandag 25 april 2022'],
    ],
    ['authorisation-given', STREAM, { late: true }, view, ['Zij geldt pas als u haar bevestigt.']],
    ['representative-confirmed', STREAM, sides, view, ['Gouda mag namens Den Haag handelen.']],
    [
      'representative-refused',
      STREAM,
      { ...sides, ground: 'WEIGHTY_OBJECTIONS' },
      { ...view, reason: 'Eerder misbruik.' },
      ['artikel 2:2', 'Reden: Eerder misbruik.'],
    ],
    ...mailboxExamples(view),
    ...mergerExamples(view),
    ['representation-ended', STREAM, sides, view, ['alleen aan de gemeente']],
  ];
}

/** The mails about a mailbox of Den Haag. */
function mailboxExamples(view: object): readonly MailExample[] {
  return [
    [
      'mailbox-code',
      MAILBOXES,
      { municipality: 'GM0518', mailboxId: 'm1', purpose: 'PAYMENT' },
      { ...view, code: 'K7QW3X9ZT2' },
      ['Code: K7QW3X9ZT2', 'over betalingen'],
    ],
    [
      'mailbox-confirmed',
      MAILBOXES,
      { municipality: 'GM0518', purpose: 'EVERYTHING' },
      view,
      ['Vanaf nu sturen wij alle berichten'],
    ],
    [
      'mailbox-removed',
      MAILBOXES,
      { municipality: 'GM0518', purpose: 'REPORTS' },
      view,
      ['verslagen en verantwoording'],
    ],
  ];
}

/** The mails about Gouda that goes up in Den Haag. */
function mergerExamples(view: object): readonly MailExample[] {
  const merger = { successor: 'GM0518', merged: ['GM0513'] };
  return [
    [
      'municipalities-merged',
      MERGERS,
      { ...merger, effectiveOn: '2023-01-01' },
      { ...view, successor: 'Den Haag', merged: 'Gouda', reason: 'Stb. 2022, 345.' },
      ['Vanaf zondag 1 januari 2023', 'alleen die gemeente kan dan nog handelen', 'Reden: Stb. 2022, 345.'],
    ],
    [
      'merger-struck',
      MERGERS,
      merger,
      { ...view, successor: 'Den Haag', merged: 'Gouda' },
      ['Gouda en Den Haag houden elk hun eigen dossiers'],
    ],
  ];
}

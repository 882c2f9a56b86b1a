import type { MailExample } from './mail-example.js';

const MOVED = { previousDueOn: '2021-11-15', decisionDueOn: '2021-11-24' };
const AGREED = { suspensionId: 's1', ground: 'AGREEMENT', firstDay: '2021-10-04', lastDay: '2021-10-13', ...MOVED };
const DAYS = [
  'Beslissen uiterlijk op, was: maandag 15 november 2021',
  'Beslissen uiterlijk op, wordt: woensdag 24 november 2021',
];

const RECALCULATED = ['OBJECTION', 'PAYMENT'].map((deadline) => ({
  ...{ deadline, decision: 'AWARD', caseReference: 'VG-1' },
  ...{ previousDueOn: '2022-05-27', dueOn: '2022-05-30' },
}));

/** The mails about a decision period that moves, tried on an application. */
export function movedPeriodMailExamples(application: string, ofFile: object): readonly MailExample[] {
  return [
    [
      'deadline-moved',
      application,
      { deadline: 'DECISION', previousDueOn: '2021-12-09', dueOn: '2021-12-24' },
      { ...ofFile, reason: 'Meer onderzoek nodig' },
      [
        'artikel 4:14',
        'Was: donderdag 9 december 2021',
        'Wordt: vrijdag 24 december 2021',
        'Reden: Meer onderzoek nodig',
      ],
    ],
    ['decision-suspended', application, AGREED, ofFile, ['tot en met woensdag 13 oktober 2021', 'onder a', ...DAYS]],
    [
      'decision-suspended',
      application,
      { ...AGREED, ground: 'APPLICANT_DELAY', lastDay: undefined },
      ofFile,
      ['vanaf maandag 4 oktober 2021', 'onder b', 'Deze datum is voorlopig.'],
    ],
    ['decision-suspended-office', application, AGREED, ofFile, ['De beslistermijn van Den Haag staat stil', ...DAYS]],
    [
      'deadlines-recalculated',
      application,
      { ends: RECALCULATED },
      ofFile,
      ['Laatste dag voor bezwaar, was: vrijdag 27 mei 2022', 'Laatste dag voor bezwaar, wordt: maandag 30 mei 2022'],
    ],
    [
      'deadlines-recalculated-office',
      application,
      { ends: RECALCULATED },
      ofFile,
      ['Het gaat om de aanvraag van Den Haag.', 'Laatste dag om te betalen, wordt: maandag 30 mei 2022'],
    ],
    ['suspension-ended', application, AGREED, ofFile, ['en loopt nu weer', ...DAYS]],
    ['suspension-ended-office', application, AGREED, ofFile, ['De beslistermijn van Den Haag stond stil', ...DAYS]],
  ];
}

/** The mails about the call itself: who is invited, and when one could not apply. */
export function callMailExamples(round: string, inRound: object): readonly MailExample[] {
  return [
    ...listChangeMailExamples(round, inRound),
    ...legalBaseMailExamples(round, inRound),
    outageMailExample(round, inRound),
  ];
}

function listChangeMailExamples(round: string, inRound: object): readonly MailExample[] {
  const change = { changeId: 'c1', added: ['GM0014'], dropped: ['GM0363'] };
  const changed = { ...change, municipalities: ['GM0014', 'GM0518'], closesAt: '2021-10-15T22:00:00.000Z' };
  const why = { ...inRound, reason: 'Zij neemt de regio over' };
  return [
    [
      'invited-after-all',
      round,
      changed,
      why,
      [
        'Uw gemeente is toegevoegd',
        'Reden: Zij neemt de regio over',
        'Aanvragen kan tot en met: vrijdag 15 oktober 2021',
        '- Netwerken',
      ],
    ],
    [
      'invitation-withdrawn',
      round,
      changed,
      why,
      ['Die uitnodiging trekken wij in.', 'Reden: Zij neemt de regio over', 'Wilt u toch aanvragen? Dat kan.'],
    ],
    ['list-change-returned', round, change, why, ['is teruggegeven', 'Reden: Zij neemt de regio over']],
  ];
}

function legalBaseMailExamples(round: string, inRound: object): readonly MailExample[] {
  const regulation = {
    ...{ code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)' },
    ...{ publishedOn: '2021-07-09', worksBackTo: '2021-07-01' },
  };
  const budget = { adoptedOn: '2021-12-14', invokableUntil: '2022-01-11' };
  const short = { ...inRound, reason: 'De post is gehalveerd' };
  return [
    ['regulation-published', round, regulation, inRound, ['vrijdag 9 juli 2021', 'terug tot en met donderdag 1 juli']],
    ['budget-adopted', round, { ...budget, sufficient: true }, inRound, ['Het voorbehoud in uw besluit vervalt']],
    ['budget-adopted', round, { ...budget, sufficient: false }, short, ['tot en met dinsdag 11 januari 2022']],
  ];
}

function outageMailExample(round: string, inRound: object): MailExample {
  return [
    'outage-recorded',
    round,
    { outageId: 'o1', from: '2021-10-01T19:00:00.000Z', to: '2021-10-01T23:30:00.000Z' },
    { ...inRound, reason: 'Het portaal gaf geen antwoord' },
    [
      'van vrijdag 1 oktober 2021 om 21.00 uur tot zaterdag 2 oktober 2021 om 01.30 uur',
      'Reden: Het portaal gaf geen antwoord',
      'artikel 2:21',
    ],
  ];
}

/** The mail about statutory terms that are about to lapse. */
export function lapsingMailExample(round: string, inRound: object): MailExample {
  const end = (stream: string) => ({ stream, deadline: 'DECISION', dueOn: '2021-11-15' });
  const ends = Array.from({ length: 42 }, (_, nth) => end(`application/2022-r1/gm${1000 + nth}-1`));
  return [
    'deadlines-lapsing',
    round,
    { office: 'JENV/APPROVER', warnedUntil: '2021-11-15', ends },
    { ...inRound, references: { '2022-r1/gm1000-1': 'VG-2022-R1-2021-0007' } },
    ['maandag 15 november 2021: beslissen op de aanvraag, VG-2022-R1-2021-0007', 'En nog 2 andere.'],
  ];
}

import { NO_OBJECTION } from '@ronde/domain';
import type { MailExample } from './mail-example.js';

const OBJECTION = 'objection/2022-r1/gm0518-1/1';
const view = {
  round: { title: 'Versterkingsgelden 2022', year: 2022 },
  at: '2022-01-20T10:00:00.000Z',
  applicationId: '2022-r1/gm0518-1',
  municipality: 'Den Haag',
  objection: { objectionId: '2022-r1/gm0518-1/1' },
  file: NO_OBJECTION,
};
const decisionDueOn = '2022-03-04';
const dates = { postmarkedOn: null, announcedOn: '2021-12-10', objectionEndsOn: '2022-01-21' };
const later = { previousDueOn: '2022-03-04', decisionDueOn: '2022-04-19' };

/** Mail, stream, what the fact tells, what is known of the file → sentences that must be there; tried in text-of-mail.spec. */
export const OBJECTION_MAIL_EXAMPLES: readonly MailExample[] = [
  [
    'objection-received',
    OBJECTION,
    { receivedOn: '2022-01-20', decisionDueOn, timeliness: 'in-time' },
    view,
    [
      'Wij hebben uw bezwaar ontvangen op donderdag 20 januari 2022.',
      'Wij beslissen uiterlijk op: vrijdag 4 maart 2022',
      'https://ronde.example/rounds/2022-r1/applications/gm0518-1/objections/1',
    ],
  ],
  [
    'objection-received',
    OBJECTION,
    { receivedOn: '2022-01-24', decisionDueOn, timeliness: 'late' },
    view,
    ['Uw bezwaar kwam binnen na de termijn. Wij beoordelen of wij het toch behandelen.'],
  ],
  [
    'objection-received',
    OBJECTION,
    { receivedOn: '2021-12-09', decisionDueOn: null, timeliness: 'early' },
    view,
    ['Uw bezwaar kwam binnen voordat het besluit bekend was gemaakt. Wij bewaren het tot dan.'],
  ],
  [
    'objection-taken-into-account',
    OBJECTION,
    { timeliness: 'late', takenIntoAccount: true, decisionDueOn },
    view,
    ['Uw bezwaar kwam te laat binnen. Wij behandelen het toch.'],
  ],
  [
    'objection-dates-corrected',
    OBJECTION,
    {
      before: { ...dates, receivedOn: '2022-01-31', timeliness: 'late', decisionDueOn: '2022-03-14' },
      after: { ...dates, receivedOn: '2022-01-13', timeliness: 'in-time', decisionDueOn },
    },
    { ...view, reason: 'Verkeerd gelezen' },
    [
      'Ontvangen op: donderdag 13 januari 2022 (was: maandag 31 januari 2022)',
      'Wij beslissen uiterlijk op: vrijdag 4 maart 2022 (was: maandag 14 maart 2022)',
      'Reden: Verkeerd gelezen',
      'Het bezwaar kwam op tijd binnen.',
    ],
  ],
  [
    'objection-cure-request',
    OBJECTION,
    { lacks: ['GROUNDS', 'SIGNATURE'], dueOn: '2022-02-07' },
    view,
    ['- de redenen waarom u het niet eens bent met het besluit', 'Stuur dit uiterlijk op maandag 7 februari 2022.'],
  ],
  [
    'objection-cure-received',
    OBJECTION,
    { receivedAt: '2022-02-01T10:00:00.000Z' },
    view,
    ['Wij hebben uw aanvulling ontvangen op dinsdag 1 februari 2022', 'Uw bezwaar is nu volledig.'],
  ],
  [
    'objection-cure-received',
    OBJECTION,
    { receivedAt: '2022-02-01T10:00:00.000Z' },
    { ...view, file: { ...NO_OBJECTION, lacks: ['SIGNATURE'] } },
    ['Er ontbreekt nog iets:', '- uw handtekening'],
  ],
  [
    'objection-cure-lapsed',
    OBJECTION,
    { missing: ['GROUNDS'], decisionDueOn },
    view,
    ['De termijn om uw bezwaar aan te vullen is voorbij.'],
  ],
  ['objection-committee', OBJECTION, { decisionDueOn }, view, ['twaalf weken om te beslissen in plaats van zes']],
  [
    'hearing-invitation',
    OBJECTION,
    { on: '2022-02-21', time: '10:30', documentsUntil: '2022-02-10' },
    view,
    ['Hoorzitting: maandag 21 februari 2022 om 10.30 uur', 'Stukken sturen kan tot en met: donderdag 10 februari 2022'],
  ],
  [
    'objection-adjourned',
    OBJECTION,
    later,
    view,
    ['Was uiterlijk: vrijdag 4 maart 2022', 'Wordt uiterlijk: dinsdag 19 april 2022'],
  ],
  [
    'objection-further-delay',
    OBJECTION,
    later,
    view,
    ['U heeft ermee ingestemd dat wij later op uw bezwaar beslissen.'],
  ],
  [
    'objection-covers-amendment',
    OBJECTION,
    { interest: true },
    view,
    ['Uw bezwaar gaat nu ook over het gewijzigde besluit.'],
  ],
  ['objection-covers-amendment', OBJECTION, { interest: false }, view, ['Uw bezwaar gaat daar niet over.']],
  [
    'objection-withdrawn',
    OBJECTION,
    { receivedAt: '2022-02-01T10:00:00.000Z' },
    view,
    ['Wij beslissen niet meer op uw bezwaar.'],
  ],
  [
    'objection-decision',
    OBJECTION,
    {
      outcome: 'FOUNDED',
      amendment: { lines: [], previousTotalCents: 6_000_000, totalCents: 7_500_000 },
      appealEndsOn: '2022-04-11',
    },
    view,
    ['U krijgt gelijk.', 'Toegekend wordt: € 75.000,00', 'In beroep gaan kan tot en met: maandag 11 april 2022'],
  ],
  [
    'objection-decision',
    OBJECTION,
    { outcome: 'INADMISSIBLE', ground: 'LATE', appealEndsOn: '2022-04-11' },
    view,
    ['Wij behandelen uw bezwaar niet inhoudelijk.'],
  ],
  [
    'objection-decision-anew',
    OBJECTION,
    { outcome: 'UNFOUNDED', appealEndsOn: '2022-04-18', notifiedOn: '2022-03-07', renews: '2022-02-28' },
    view,
    [
      'Wij stuurden u dit besluit eerder, op maandag 28 februari 2022. Dat is niet aangekomen. Er gelden nieuwe datums.',
      'In beroep gaan kan tot en met: maandag 18 april 2022',
    ],
  ],
  [
    'objection-decision-returned',
    OBJECTION,
    { notifiedOn: '2022-02-28', returnedOn: '2022-03-04', cause: 'WRONG_ADDRESS' },
    view,
    ['op maandag 28 februari 2022 is verstuurd, is niet aangekomen', 'Oorzaak: het adres klopte niet'],
  ],
  [
    'appeal-registered',
    OBJECTION,
    { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-04-04' },
    view,
    ['Den Haag heeft beroep ingesteld', 'Zaaknummer: SGR 22/1234', 'maandag 4 april 2022'],
  ],
  [
    'appeal-judged',
    OBJECTION,
    { outcome: 'ANNULLED', judgedOn: '2022-10-03', decisionDueOn: '2022-11-14' },
    view,
    ['vernietigd', 'Wij beslissen uiterlijk op: maandag 14 november 2022'],
  ],
  [
    'appeal-judged',
    OBJECTION,
    { outcome: 'DISMISSED', judgedOn: '2022-10-03', decisionDueOn: null },
    view,
    ['blijft zoals zij is'],
  ],
];

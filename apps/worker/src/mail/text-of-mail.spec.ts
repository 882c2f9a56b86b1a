import { describe, expect, it } from '@jest/globals';
import { holidayTable, MAILS, NO_APPLICATION, REGULATION_2022_RULE, type RoundTerms } from '@ronde/domain';
import { framed } from './mail-frame.js';
import { htmlPage } from './html-page.js';
import { plainText } from './plain-text.js';
import { afterAwardMailCases, type MailCase, underspentMailCase } from './stories/after-award-mail-cases.js';
import { penaltyMailCases } from './stories/penalty-mail-cases.js';
import { representationMailCases } from './stories/representation-mail-cases.js';
import { recoveryMailCases } from './stories/recovery-mail-cases.js';
import { assessmentMailCases } from './stories/assessment-mail-cases.js';
import { callMailCases, lapsingMailCase, movedPeriodMailCases } from './stories/intake-mail-cases.js';
import { textOfMail } from './text-of-mail.js';

const round = {
  roundId: '2022-r1',
  year: 2022,
  title: 'Versterkingsgelden 2022',
  regulation: { code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)', known: true },
  ceilingCents: 700_000_000,
  components: [{ component: 'NETWORKS', assessedBy: ['JENV', 'SZW'] }],
  evaluationRule: REGULATION_2022_RULE,
  holidays: holidayTable(2021, 2024),
} as unknown as RoundTerms;

const at = '2021-11-05T09:30:00.000Z';
const inRound = { round, at };
const denHaag = { applicationId: '2022-r1/gm0518-1', municipality: 'Den Haag', caseReference: 'VG-2022-R1-0012' };
const inFile = { ...inRound, ...denHaag };
const received = {
  applicationId: '2022-r1/gm0518-1',
  projects: [{ projectId: 'p1' }, { projectId: 'p2' }],
  requestedCents: 125_000_000,
  receivedAt: '2021-10-14T14:42:00.000Z',
  contentHash: 'ab'.repeat(32),
  flags: ['LATE'],
  decisionDueOn: '2021-12-09',
};
const file = { ...NO_APPLICATION, application: received, missing: ['BUDGET'], supplements: [] };
const settlement = { awardedCents: 1_000_050, settledCents: 900_000, toRepayCents: 100_050 };
const ofFile = { ...inFile, file, titleOf: (id: string) => `Project ${id}` };
const ofDecidedFile = { ...ofFile, file: { ...file, award: { totalCents: 112_702_800 }, settlement } };
const resumed = {
  requestedOn: '2021-10-22T09:00:00.000Z',
  dueOn: '2021-11-05',
  dueAt: '2021-11-05T23:00:00.000Z',
  status: 'RECEIVED',
  endedAt: at,
};
const task = { taskId: '2022-r1/gm0518-1/assessment-szw', kind: 'CO_ASSESSMENT', ministry: 'SZW', role: 'ASSESSOR' };
const ofTask = { ...inRound, task, municipality: 'Den Haag' };
const ofEvaluation = { ...inFile, evaluation: { evaluationId: '2022-r1/gm0518-1/p3' }, projectTitle: 'Oumnia Works' };
const ofMonitoring = { ...inFile, monitoring: { monitoringId: '2022-r1/gm0518-1' } };

const APPLICATION = 'application/2022-r1/gm0518-1';
const TASK = 'task/2022-r1/gm0518-1/assessment-szw';
const EVALUATION = 'evaluation/2022-r1/gm0518-1/p3';
const [MONITORING, ROUND] = ['monitoring/2022-r1/gm0518-1', 'funding-round/2022-r1'];
const due = { dueOn: '2021-11-26' };
/** mail, stream, what the fact tells, what is known of the file → sentences that must be there */
const CASES: readonly MailCase[] = [
  [
    'invitation',
    ROUND,
    { opensAt: '2021-09-05T22:00:00.000Z', closesAt: '2021-10-15T22:00:00.000Z' },
    inRound,
    [
      'Aanvragen kan vanaf: maandag 6 september 2021',
      'Aanvragen kan tot en met: vrijdag 15 oktober 2021',
      'Beschikbaar voor alle gemeenten samen: € 7.000.000,00',
      '- Netwerken',
      'Gaat het voor een project om € 100.000,00 of meer? Dan is een effectevaluatie door een onafhankelijke organisatie verplicht.',
      'Doe uw aanvraag:\nhttps://ronde.example/rounds/2022-r1',
    ],
  ],
  [
    'call-closing-moved',
    ROUND,
    { previousClosesAt: '2021-10-15T22:00:00.000Z', closesAt: '2021-10-31T23:00:00.000Z' },
    { ...inRound, reason: 'Storing in het loket' },
    ['Was: vrijdag 15 oktober 2021', 'Wordt: zondag 31 oktober 2021', 'Reden: Storing in het loket'],
  ],
  [
    'round-cancelled',
    ROUND,
    {},
    { ...inRound, reason: 'Geen geld' },
    ['gaat niet door', 'Reden: Geen geld', 'U hoeft niets te doen.'],
  ],
  [
    'ceiling-lowered',
    ROUND,
    { previousCents: 70_000_000, ceilingCents: 60_000_000 },
    { ...inRound, reason: 'Minder geld' },
    ['Was: € 700.000,00', 'Wordt: € 600.000,00', 'Reden: Minder geld'],
  ],
  ['allocation-returned', ROUND, {}, inRound, ['Lees in Ronde waarom en maak een nieuw voorstel.']],
  [
    'round-closed',
    ROUND,
    {
      figures: {
        applications: 19,
        projects: 142,
        requestedCents: 976_796_100,
        awardedCents: 700_000_000,
        settledCents: 1,
        municipalitiesReached: 150,
      },
    },
    inRound,
    ['Aanvragen: 19', 'Aangevraagd: € 9.767.961,00', 'Vastgesteld: € 0,01', 'Bereikte gemeenten: 150'],
  ],
  [
    'acknowledgement',
    APPLICATION,
    received,
    ofFile,
    [
      'ontvangen op donderdag 14 oktober 2021 om 16.42 uur',
      'Kenmerk: VG-2022-R1-0012',
      'Aangevraagd: € 1.250.000,00',
      'Wij beslissen uiterlijk op: donderdag 9 december 2021',
      'ab'.repeat(32),
      'https://ronde.example/rounds/2022-r1/applications/gm0518-1',
    ],
  ],
  [
    'admission-asked',
    APPLICATION,
    { flags: ['LATE', 'ABOVE_CEILING', 'SECOND_APPLICATION'], ...due },
    ofFile,
    [
      '- Uw aanvraag kwam binnen na de uiterste datum.\n- Uw gemeente heeft in deze ronde al',
      'uiterlijk op vrijdag 26 november 2021',
    ],
  ],
  ['application-admitted', APPLICATION, { admitted: true }, ofFile, ['Wij nemen uw aanvraag in behandeling.']],
  [
    'application-complete',
    APPLICATION,
    { decisionDueOn: '2021-12-09' },
    ofFile,
    ['Wij beslissen uiterlijk op: donderdag 9 december 2021'],
  ],
  [
    'supplement-request',
    APPLICATION,
    { deficiencies: ['BUDGET', 'BANK_ACCOUNT'], ...due },
    ofFile,
    [
      '- De begroting van de aangevraagde activiteiten',
      '- Het rekeningnummer',
      'Aanvullen kan tot en met: vrijdag 26 november 2021',
      'Onze beslistermijn staat stil',
    ],
  ],
  ['supplement-reminder', APPLICATION, { ...due, workingDays: 3 }, ofFile, ['nog geen aanvulling', '- De begroting']],
  [
    'supplement-received',
    APPLICATION,
    { receivedAt: at },
    { ...ofFile, file: { ...file, supplements: [resumed] } },
    // 56 days after 14 October is 9 December; 13 days of suspension (23 October to 4 November) make it 22 December.
    ['Onze beslistermijn loopt weer.', 'Wij beslissen uiterlijk op: woensdag 22 december 2021'],
  ],
  [
    'supplement-lapsed',
    APPLICATION,
    { missing: ['BUDGET'] },
    ofFile,
    ['De termijn daarvoor is voorbij.', 'Onze beslistermijn loopt weer.'],
  ],
  ...movedPeriodMailCases(APPLICATION, ofFile),
  ...assessmentMailCases(APPLICATION, ofFile),
  ['task-reminder', TASK, due, { ...ofTask, substituted: true }, ['is afwezig. Deze mail is voor de vervanger.']],
  ['task-taken-back', TASK, { from: 'x' }, { ...ofTask, task: { ...task, ...due } }, ['mag die niet doen']],
  ...callMailCases(ROUND, inRound),
  lapsingMailCase(ROUND, inRound),
  [
    'withdrawal-confirmed',
    APPLICATION,
    { projectIds: 'ALL', receivedAt: at },
    ofFile,
    ['U trekt uw hele aanvraag in. Wij beslissen er niet meer over.'],
  ],
  [
    'not-taken-into-consideration',
    APPLICATION,
    { objectionEndsOn: '2021-12-17' },
    ofFile,
    ['niet in behandeling', 'Bezwaar maken kan tot en met: vrijdag 17 december 2021'],
  ],
  [
    'award',
    APPLICATION,
    { paymentDueOn: '2022-02-01', objectionEndsOn: '2022-02-01', renews: '2021-12-10' },
    ofDecidedFile,
    [
      'Wij stuurden u dit besluit eerder, op vrijdag 10 december 2021. Dat is niet aangekomen. Er gelden nieuwe datums.',
      'Toegekend: € 1.127.028,00',
      'Wij betalen uiterlijk op: dinsdag 1 februari 2022',
      'Bezwaar maken kan tot en met: dinsdag 1 februari 2022',
    ],
  ],
  [
    'notification-returned',
    APPLICATION,
    { notifiedOn: '2021-12-10', returnedOn: '2021-12-14', cause: 'WRONG_ADDRESS' },
    ofFile,
    ['op vrijdag 10 december 2021 is verstuurd, is niet aangekomen', 'Oorzaak: het adres klopte niet'],
  ],
  [
    'rejection',
    APPLICATION,
    { objectionEndsOn: '2022-02-01' },
    ofFile,
    ['Uw gemeente krijgt geen geld', 'Lees in de bijlage waarom.'],
  ],
  [
    'accountability-received',
    APPLICATION,
    { receivedFromBzkOn: '2023-07-14', activitiesFinished: true, settlementDueOn: '2023-12-15' },
    ofFile,
    ['op vrijdag 14 juli 2023', 'Wij stellen het bedrag vast uiterlijk op: vrijdag 15 december 2023'],
  ],
  [
    'accountability-reminder',
    APPLICATION,
    { dueOn: '2023-07-15' },
    ofFile,
    ['uiterlijk op zaterdag 15 juli 2023', 'SiSa-bijlage'],
  ],
  ['accountability-overdue', APPLICATION, { dueOn: '2023-07-15' }, ofFile, ['Wij hebben nog niets ontvangen.']],
  ['accountability-escalation', APPLICATION, { dueOn: '2023-07-15' }, ofFile, ['De gemeente heeft bericht gekregen.']],
  [
    'settlement',
    APPLICATION,
    { objectionEndsOn: '2024-01-26' },
    ofDecidedFile,
    ['Vastgesteld: € 9.000,00', 'Terug te betalen: € 1.000,50'],
  ],
  ...afterAwardMailCases(APPLICATION, ofFile),
  ...representationMailCases(inRound),
  ['file-ended-by-cancellation', APPLICATION, {}, ofFile, ['Wij sluiten daarom uw aanvraag.']],
  [
    'task-opened',
    TASK,
    due,
    ofTask,
    [
      'Taak: Beoordeel de aanvraag mee',
      'Gemeente: Den Haag',
      'Voor: SZW, beoordeling',
      'Uiterlijk op: vrijdag 26 november 2021',
      'rounds/2022-r1/tasks/gm0518-1/assessment-szw',
    ],
  ],
  ['task-reminder', TASK, due, ofTask, ['Deze taak is nog niet klaar.']],
  ['task-escalation', TASK, due, ofTask, ['Deze taak is te laat en nog niet klaar.']],
  ['task-due-moved', TASK, { previousDueOn: '2021-11-19', ...due }, ofTask, ['De datum was vrijdag 19 november 2021.']],
  ['evaluation-opened', EVALUATION, due, ofEvaluation, ['Project: Oumnia Works', 'evaluatie verplicht']],
  ['evaluation-reminder', EVALUATION, due, ofEvaluation, ['Stuur de evaluatie op tijd in.']],
  ['evaluation-escalation', EVALUATION, due, ofEvaluation, ['Neem contact op met de gemeente.']],
  ['evaluation-received', EVALUATION, { receivedAt: at }, ofEvaluation, ['op vrijdag 5 november 2021 om 10.30 uur']],
  [
    'evaluation-returned',
    EVALUATION,
    due,
    { ...ofEvaluation, reason: 'De nulmeting ontbreekt.' },
    ['Reden: De nulmeting ontbreekt.', 'stuur deze opnieuw in'],
  ],
  ['evaluation-accepted', EVALUATION, {}, ofEvaluation, ['U heeft aan uw verplichting voldaan.']],
  ['evaluation-not-delivered', EVALUATION, due, ofEvaluation, ['Wij houden daar rekening mee']],
  [
    'monitoring-opened',
    MONITORING,
    due,
    ofMonitoring,
    ['wat u heeft uitgegeven', 'rounds/2022-r1/monitorings/gm0518-1'],
  ],
  ['monitoring-reminder', MONITORING, due, ofMonitoring, ['nog niet ontvangen']],
  ['monitoring-escalation', MONITORING, due, ofMonitoring, ['Neem contact op met de gemeente.']],
  underspentMailCase(MONITORING, ofMonitoring),
  ['monitoring-received', MONITORING, { receivedAt: at }, ofMonitoring, ['Wij hebben uw monitoring ontvangen']],
  ['monitoring-not-delivered', MONITORING, due, ofMonitoring, ['Wij hebben geen monitoring van u ontvangen.']],
  ...recoveryMailCases(inFile),
  ...penaltyMailCases(inFile),
];

const pageOf = ([mail, stream, details, view]: (typeof CASES)[number]) =>
  framed(textOfMail(mail, stream, details, view), {
    round: 'Versterkingsgelden 2022',
    municipality: 'Den Haag',
    caseReference: 'VG-2022-GM0518-1',
    toMunicipality: true,
    rehearsal: false,
    illustrative: false,
    publicUrl: 'https://ronde.example',
  });

describe('the texts of the mails', () => {
  it.each(CASES)('%s says what it must', (...row) => {
    const text = plainText(pageOf(row));
    for (const sentence of row[4]) expect(text).toContain(sentence);
  });

  it.each(CASES)('%s is formal, finished and free of codes', (...row) => {
    const page = pageOf(row);
    const text = plainText(page).replace(/https:\S+/g, '');
    expect(text).not.toMatch(/\b(je|jij|jouw|jullie|undefined|null|NaN)\b|\[object|\d{4}-\d{2}-\d{2}|[A-Z]+_[A-Z]+/);
    expect(page.subject.length).toBeLessThan(130);
    expect(page.link.label).toMatch(/^(Bekijk|Doe|Vul|Open|Stuur) /);
  });

  it('are all tried', () => {
    const codes = Object.values(MAILS).flatMap((rules) => rules.map(({ mail }) => mail));
    expect(codes.filter((code) => !CASES.some(([tried]) => tried === code))).toEqual([]);
  });

  it('says nothing of the content in a mail about a task', () => {
    const page = pageOf(CASES.find(([mail]) => mail === 'task-opened')!);
    expect(page.subject).toBe(
      'Versterkingsgelden 2022, Den Haag: Beoordeel de aanvraag mee, uiterlijk vrijdag 26 november 2021',
    );
    expect(plainText(page)).not.toMatch(/€|project/);
  });

  it('tells by its date whether an evaluation is late', () => {
    const late = { ...ofEvaluation, at: '2021-11-27T09:00:00.000Z' };
    const text = textOfMail('evaluation-reminder', EVALUATION, due, late);
    expect(text.subject).toBe('uw evaluatie is te laat');
    expect(text.due).toBeUndefined();
  });

  it('does not say that the clock runs again when it never stood still', () => {
    const text = textOfMail('supplement-received', APPLICATION, { receivedAt: at }, ofFile);
    expect(text.passages[0]).not.toContain('loopt weer');
  });

  it('names withdrawn projects by their titles', () => {
    const text = textOfMail('withdrawal-confirmed', APPLICATION, { projectIds: ['p2'], receivedAt: at }, ofFile);
    expect(text.passages).toContainEqual({ list: ['Project p2'] });
  });

  it('knows no mail of another kind of file', () => {
    expect(() => textOfMail('award', TASK, {}, {})).toThrow('no text of award for a fact in task/');
  });
});

describe('the HTML of a mail', () => {
  it('says the same as the plain text', () => {
    for (const row of CASES) {
      const html = htmlPage(pageOf(row));
      const readable = html
        .replace(/<title>.*<\/title>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
      for (const line of plainText(pageOf(row)).split('\n')) {
        for (const part of line.replace(/^(- |-- )/, '').split(': ')) {
          if (!part.startsWith('http') && part.trim() && !html.includes(part))
            expect(readable).toContain(part.replace(/:$/, ''));
        }
      }
    }
  });

  it('shows what people wrote as text, never as markup', () => {
    const view = { ...inRound, reason: '<script>alert(1)</script> & "zo"' };
    const text = textOfMail('round-cancelled', ROUND, {}, view);
    const html = htmlPage(
      framed(text, {
        round: 'R',
        toMunicipality: true,
        rehearsal: false,
        illustrative: false,
        publicUrl: 'https://x.example',
      }),
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;zo&quot;');
    expect(html).not.toContain('<script>');
  });
});

describe('a rehearsed mail', () => {
  it('says so in its subject and above its text', () => {
    const text = textOfMail('application-admitted', APPLICATION, {}, ofFile);
    const page = framed(text, {
      round: 'Versterkingsgelden 2022',
      toMunicipality: true,
      rehearsal: true,
      illustrative: true,
      publicUrl: '',
    });
    expect(page.subject).toBe('[OEFENING] Versterkingsgelden 2022: wij nemen uw aanvraag in behandeling');
    expect(plainText(page)).toMatch(/^Dit is een oefening\. Aan dit bericht kunt u geen rechten ontlenen\./);
    expect(htmlPage(page)).toContain('Dit is een oefening.');
    expect(plainText(page)).toContain('De inhoud van deze ronde is verzonnen.');
  });
});

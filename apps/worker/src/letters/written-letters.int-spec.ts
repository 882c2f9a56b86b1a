import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Fact } from '@ronde/domain';
import { LETTER_KINDS, type LetterKind } from '@ronde/letters';
import {
  applicationReceived,
  contestedAward,
  JournalWriter,
  objectionReceived,
  people,
  projectRequest,
  roundDrafted,
  withDatabase,
} from '@ronde/testing';
import { defaultedClaim } from '../testing/defaulted-claim.js';
import { noticeReceived } from '../testing/late-decision.js';
import { causeOf } from './cause.js';
import { explainedDates } from './explained-dates.js';
import { writeLetter } from './write-letter.js';

const roundId = '2022-l1';
const [hague, delft, gouda] = ['gm0518-1', 'gm0503-1', 'gm0513-1'].map((code) => `${roundId}/${code}`) as [
  string,
  string,
  string,
];
const suite = withDatabase();

const texts = new Map<string, string>();

const projects = [
  projectRequest({ projectId: 'p1', component: 'RESILIENCE', requestedCents: 12_500_050, evaluationFlagged: true }),
  projectRequest({ projectId: 'p2', component: 'EXPERTISE', requestedCents: 3_514_400 }),
  projectRequest({ projectId: 'p3', component: 'LOCAL_ANALYSIS', requestedCents: 1_000_000 }),
];

const line = (projectId: string, component: string, requestedCents: number, awardedCents: number, more = {}) => ({
  ...{ projectId, component, requestedCents, awardedCents, evaluationDuty: false, rorDuty: false },
  ...more,
});

const award = {
  caseReference: 'VG-2022-L1-GM0518-1',
  allocationId: 'allocation-1',
  lines: [
    line('p1', 'RESILIENCE', 12_500_050, 9_953_120, { evaluationDuty: true }),
    line('p2', 'EXPERTISE', 3_514_400, 3_514_400, { rorDuty: true }),
    line('p3', 'LOCAL_ANALYSIS', 1_000_000, 0, { ground: 'NOT_NECESSARY' }),
  ],
  totalCents: 13_467_520,
};

const notified = (decision: string, caseReference: string, objectionEndsOn: string, more: object = {}) => ({
  type: 'decisionNotified',
  data: { decision, caseReference, notifiedOn: '2021-09-20', objectionEndsOn, ...more },
});

async function story(): Promise<void> {
  const journal = new JournalWriter(suite().database, roundId);
  const decide = (stream: string, ...facts: object[]) => journal.decide(stream, facts as Fact[], people.approver);
  const terms = {
    roundId,
    rehearsal: true,
    regulation: { code: 'R22', citation: 'Regeling 2022 (Stcrt. 2021, 34710)', known: true },
  };
  await journal.receive(`funding-round/${roundId}`, roundDrafted(terms));
  const proposal = {
    allocationId: 'allocation-1',
    strategy: 'PRO_RATA',
    requestedCents: 17_014_450,
    advisedCents: 15_000_000,
  };
  await decide(`funding-round/${roundId}`, {
    type: 'allocationProposed',
    data: { ...proposal, totalCents: 13_467_520, lineCount: 3, linesHash: 'a'.repeat(64) },
  });
  const stream = `application/${hague}`;
  const received = {
    roundId,
    applicationId: hague,
    projects,
    flags: ['LATE'] as const,
    receivedAt: '2021-09-20T08:02:00.000Z',
  };
  await journal.receive(stream, applicationReceived(received));
  await suite().database.query(
    `UPDATE project SET title = CASE project_id WHEN 'p1' THEN 'Weerbaar Opvoeden' WHEN 'p2' THEN 'Training <b>wijkteams</b> & co' END`,
  );
  await suite().database.query(
    `INSERT INTO attachment (id, stream, name, media_type, size, sha256, bytes, created_at)
     VALUES ('a1', $1, 'begroting.pdf', 'application/pdf', 1, 'x', '\\x00', now())`,
    [stream],
  );
  const advised = [
    { projectId: 'p1', advisedCents: 11_000_000 },
    { projectId: 'p2', advisedCents: 3_514_400 },
    { projectId: 'p3', advisedCents: 0, ground: 'NOT_NECESSARY' },
  ];
  await decide(stream, { type: 'assessmentConcluded', data: { advised, advisedCents: 14_514_400 } });
  await decide(
    stream,
    { type: 'awardDecided', data: award },
    notified('AWARD', award.caseReference, '2021-11-01', { paymentDueOn: '2021-11-01', renews: '2021-09-17' }),
  );
  const amended = award.lines.map((line) => (line.projectId === 'p1' ? { ...line, awardedCents: 10_000_000 } : line));
  await decide(
    stream,
    {
      type: 'awardAmended',
      data: {
        ...{ cause: 'CORRECTION', caseReference: award.caseReference, lines: amended },
        ...{ previousTotalCents: 13_467_520, totalCents: 13_514_400 },
      },
    },
    notified('AMENDMENT', award.caseReference, '2021-11-01', { paymentDueOn: '2021-11-01' }),
  );
  const views = { viewsDueOn: '2021-10-04', viewsDueAt: '2021-10-04T22:00:00.000Z' };
  const refused = { projectIds: ['p1'], ground: 'NOT_NECESSARY', ...views };
  await decide(stream, { type: 'refusalIntended', data: refused });
  const back = { lines: [{ projectId: 'p1', awardedCents: 9_000_000 }], previousTotalCents: 13_514_400 };
  await decide(stream, {
    type: 'revocationIntended',
    data: { ...back, totalCents: 12_514_400, ...views },
  });
  const receivedAt = '2022-05-03T09:15:00.000Z';
  const asked = { requestId: 'c1', kind: 'EXTENSION', executionEndsOn: '2023-03-31', receivedAt };
  await journal.receive(stream, {
    type: 'changeRequestReceived',
    data: { ...asked, contentHash: 'x', decisionDueOn: '2022-06-28' },
  });
  const days = { previousAccountabilityDueOn: '2023-07-15', accountabilityDueOn: '2024-07-15' };
  const decision = { requestId: 'c1', kind: 'EXTENSION', outcome: 'GRANTED', amends: false };
  await decide(
    stream,
    { type: 'changeRequestDecided', data: { ...decision, caseReference: 'VG-1', objectionEndsOn: '2022-07-26' } },
    {
      type: 'executionExtended',
      data: { requestId: 'c1', previousEndsOn: '2022-12-31', endsOn: '2023-03-31', ...days },
    },
  );
  const evaluationId = `${hague}/p1`;
  const opening = {
    evaluationId,
    roundId,
    applicationId: hague,
    projectId: 'p1',
    dueOn: '2021-09-20',
    dueAt: '2021-09-20T22:00:00.000Z',
  };
  await decide(`evaluation/${evaluationId}`, { type: 'evaluationOpened', data: opening });
  await decide(`evaluation/${evaluationId}`, {
    type: 'evaluationReminded',
    data: { workingDays: 5, dueOn: '2021-09-27' },
  });
  const spent = [
    { projectId: 'p1', spentCents: 9_000_000 },
    { projectId: 'p2', spentCents: 3_514_400 },
  ];
  await journal.receive(stream, {
    type: 'accountabilityReceived',
    data: {
      receivedFromBzkOn: '2023-07-14',
      receivedAt: '2023-07-14T08:00:00.000Z',
      activitiesFinished: true,
      spent,
      settlementDueOn: '2023-12-15',
    },
  });
  const settlement = {
    caseReference: 'VG-2022-L1-GM0518-1',
    awardedCents: 13_514_400,
    spentCents: 12_514_400,
    settledCents: 12_514_400,
  };
  const due = { viewsDueOn: '2023-09-15', viewsDueAt: '2023-09-15T22:00:00.000Z' };
  const grounds = ['NOT_FULLY_EXECUTED'];
  await decide(stream, { type: 'settlementIntended', data: { settledCents: 12_514_400, grounds, ...due } });
  await decide(
    stream,
    { type: 'settlementDecided', data: { ...settlement, toRepayCents: 1_000_000, grounds } },
    notified('SETTLEMENT', settlement.caseReference, '2021-11-01', { paymentDueOn: '2021-11-01' }),
  );
  await incomplete(journal);
  await rejected(journal);
  await defaultedClaim(journal, hague);
  await late(journal);
  await objected(journal);
}

/** A notice of default of Den Haag, and its penalty. */
async function late(journal: JournalWriter): Promise<void> {
  const stream = `penalty/${hague}/1`;
  const at = '2021-12-13T11:00:00.000Z';
  await journal.receive(stream, noticeReceived(roundId, { at }));
  const parts = [{ days: 2, centsPerDay: 2_300, cents: 4_600 }];
  const owed = { ...{ amountCents: 4_600, days: 2, parts, exclusion: null }, paymentDueOn: '2022-02-28' };
  await journal.decide(stream, [{ type: 'penaltyFixed', data: { ...owed, objectionEndsOn: '2022-02-28' } }]);
}

/** An objection of The Hague against an award of 20 September 2021, with every letter it can bring. */
async function objected(journal: JournalWriter): Promise<void> {
  const stream = `objection/${hague}/1`;
  const lines = award.lines.map(({ projectId, requestedCents, awardedCents }) => ({
    ...{ projectId, requestedCents, awardedCents },
  }));
  const against = { announcedOn: '2021-09-20', decidedAt: '2021-09-20T08:10:00.000Z', lines, totalCents: 13_467_520 };
  const at = '2021-09-20T08:20:00.000Z';
  await journal.receive(stream, objectionReceived({ roundId, at, decisions: [contestedAward(against)] }));
  const cure = { lacks: ['GROUNDS'], dueOn: '2021-10-04', dueAt: '2021-10-04T22:00:00.000Z' };
  await journal.decide(stream, [{ type: 'objectionCureRequested', data: { ...cure, decisionDueOn: '2021-12-13' } }]);
  const hearing = { on: '2021-10-18', time: '10:30', form: 'VIDEO' };
  const days = { documentsUntil: '2021-10-07', inspectionFrom: '2021-10-11' };
  await journal.decide(stream, [{ type: 'hearingPlanned', data: { ...hearing, ...days } }]);
  const later = { previousDueOn: '2021-12-13', decisionDueOn: '2022-01-24' };
  await journal.decide(stream, [{ type: 'objectionAdjourned', data: later }]);
  await journal.decide(stream, [{ type: 'hearingWaived', data: { ground: 'FULLY_UPHELD' } }]);
  const amendment = { lines: [{ projectId: 'p1', awardedCents: 10_000_000 }], previousTotalCents: 13_467_520 };
  const decision = {
    ...{ caseReference: 'VG-2022-L1-GM0518-1-B1', outcome: 'FOUNDED', raisedCents: 46_880 },
    ...{ amendment: { ...amendment, totalCents: 13_514_400 }, appealEndsOn: '2021-11-01' },
  };
  await journal.decide(stream, [{ type: 'objectionDecided', data: decision }], people.approver);
}

async function incomplete(journal: JournalWriter): Promise<void> {
  const stream = `application/${delft}`;
  await journal.receive(
    stream,
    applicationReceived({ roundId, applicationId: delft, leadMunicipality: 'GM0503', deficiencies: ['BUDGET'] }),
  );
  const due = { deficiencies: ['BUDGET', 'BANK_ACCOUNT'], dueOn: '2021-10-04', dueAt: '2021-10-04T22:00:00.000Z' };
  await journal.decide(stream, [{ type: 'supplementRequested', data: due }]);
  await journal.decide(stream, [{ type: 'supplementLapsed', data: { missing: ['BUDGET'] } }]);
  const decision = {
    caseReference: 'VG-2022-L1-GM0503-1',
    ground: 'INCOMPLETE',
    decideBy: '2021-11-01',
  };
  await journal.decide(stream, [
    { type: 'notTakenIntoConsideration', data: decision },
    notified('NOT_TAKEN', decision.caseReference, '2021-11-02'),
  ]);
}

async function rejected(journal: JournalWriter): Promise<void> {
  const stream = `application/${gouda}`;
  await journal.receive(stream, applicationReceived({ roundId, applicationId: gouda, leadMunicipality: 'GM0513' }));
  const decision = { caseReference: 'VG-2022-L1-GM0513-1', ground: 'NOT_INVITED' };
  const draft = { decision: 'REJECTION', version: 1, hash: 'b'.repeat(64) };
  const text = 'Uw gemeente staat niet op de lijst.\n\nDat is met u besproken <b>.';
  const edit = { ...draft, composed: 'Een voorstel.', composedHash: 'a'.repeat(64), text };
  await journal.decide(stream, [{ type: 'reasonsEdited', data: edit }]);
  await journal.decide(stream, [
    { type: 'reasonsAdopted', data: { ...draft, outdated: false } },
    { type: 'applicationRejected', data: decision },
    notified('REJECTION', decision.caseReference, '2021-11-03'),
  ]);
}

/** Writes every letter of the outbox, and reads it back as people would. */
async function writeAll(): Promise<void> {
  const due: { id: number; stream: string; position: number; letter: LetterKind }[] = await suite().database.query(
    `SELECT id, stream, position, payload ->> 'letter' AS letter FROM outbox WHERE payload ? 'letter' ORDER BY id`,
  );
  for (const { id, stream, position, letter } of due) {
    const cause = await causeOf(suite().database, { stream, position, roundId });
    const { pdf } = await writeLetter(
      suite().database,
      letter,
      { cause, dates: await explainedDates(suite().database, cause) },
      id,
    );
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    texts.set(`${letter} ${stream.split('/')[2]}`, text.replace(/\s+/gu, ' '));
  }
}

beforeAll(async () => {
  await story();
  await writeAll();
}, 600_000);

describe('the letters of a file', () => {
  it.each([
    [
      'acknowledgement gm0518-1',
      'OEFENRONDE',
      "College van burgemeester en wethouders van 's-Gravenhage",
      'VG-2022-L1-2021-0001-L2021-0001',
      'maandag 20 september 2021 om 10.02 uur',
      'Training <b>wijkteams</b> & co',
      'Analyse lokale problematiek',
      '€ 170.144,50',
      'begroting.pdf',
      'na de sluitingsdatum',
      'maandag 15 november 2021',
    ],
    [
      'supplement-request gm0503-1',
      'De begroting van de aangevraagde activiteiten',
      'Het rekeningnummer',
      'maandag 4 oktober 2021',
      // 15 November, and 14 days of standing still more.
      'maandag 15 november 2021',
      'maandag 29 november 2021',
      'a test',
    ],
    ['intended-refusal gm0518-1', 'Weerbaar Opvoeden', 'artikel 4:7', 'maandag 4 oktober 2021', 'a test'],
    ['intended-revocation gm0518-1', 'Weerbaar Opvoeden', '€ 90.000,00', 'maandag 4 oktober 2021', 'a test'],
    ['recovery-claim gm0518-1', '€ 10.000,00', 'maandag 1 november 2021', '20 september 2021'],
    ['payment-reminder gm0518-1', '€ 10.000,00', 'maandag 22 november 2021'],
    ['penalty-decision gm0518-1', '€ 46,00', '27 december 2021', 'maandag 28 februari 2022'],
    ['interest-decision gm0518-1', '€ 16,43', '2%', 'woensdag 12 januari 2022'],
    ['payment-plan gm0518-1', '1 februari 2022', '€ 10.016,43', 'vraag ik geen wettelijke rente', 'a test'],
    [
      'objection-confirmation gm0518-1',
      'Op maandag 20 september 2021 heb ik het bezwaar ontvangen',
      'VG-2022-L1-2021-0001-L2021-',
      'kenmerk VG-2022-L1-2021-0001',
      'maandag 13 december 2021',
    ],
    ['objection-cure-request gm0518-1', 'de redenen waarom u het niet eens bent', 'maandag 4 oktober 2021'],
    ['hearing-invitation gm0518-1', 'maandag 18 oktober 2021', '10.30 uur', 'donderdag 7 oktober 2021'],
    ['objection-adjournment gm0518-1', 'uiterlijk op maandag 13 december 2021', 'a test'],
    [
      'objection-decision gm0518-1',
      'Uw bezwaar is gegrond.',
      'Weerbaar Opvoeden',
      '€ 135.144,00',
      'U krijgt helemaal gelijk',
      'maandag 1 november 2021',
    ],
    ['rejection gm0503-1', 'dinsdag 2 november 2021', 'ontbreekt nog: de begroting', 'a test'],
    [
      'rejection gm0513-1',
      'behoort niet tot de gemeenten',
      'Uw gemeente staat niet op de lijst. Dat is met u besproken <b>. ',
      'woensdag 3 november 2021',
    ],
    ['intended-settlement gm0518-1', '€ 125.144,00', '€ 10.000,00', 'vrijdag 15 september 2023', 'a test'],
    ['change-decision gm0518-1', 'Ik wijs uw verzoek toe.', '31 maart 2023', 'dinsdag 26 juli 2022'],
    ['award-amendment gm0518-1', '€ 99.531,20', '€ 100.000,00', 'maandag 1 november 2021', 'a test'],
    [
      'award gm0518-1',
      '€ 134.675,20',
      '€ 99.531,20',
      'Weerbaar Opvoeden',
      'mede namens',
      'Het beschikbare bedrag voor deze ronde is verdeeld.',
      'naar evenredigheid verdeeld',
      'Uit het plan blijkt niet',
      'maandag 1 november 2021',
      '15 juli 2023',
      'De bezwaartermijn: 1 november 2021. 6 weken na maandag 20 september 2021',
      'op vrijdag 17 september 2021. Die brief is niet aangekomen.',
    ],
    ['evaluation-reminder gm0518-1', 'Weerbaar Opvoeden', '€ 100.000,00', 'maandag 27 september 2021'],
    [
      'settlement gm0518-1',
      '€ 135.144,00',
      '€ 125.144,00',
      '€ 10.000,00',
      'niet of niet helemaal plaatsgevonden',
      'vrijdag 14 juli 2023',
    ],
  ])('%s says what it must', (letter, ...sentences) => {
    for (const sentence of sentences) expect(texts.get(letter)).toContain(sentence);
  });

  it('give the reasons that were written and taken over, and no others', () => {
    expect(texts.get('rejection gm0513-1')).not.toMatch(/a test|niet toegekomen/u);
  });

  it('are all tried', () => {
    expect(LETTER_KINDS.filter((kind) => ![...texts.keys()].some((written) => written.startsWith(kind)))).toEqual([]);
  });

  it('are kept for the archive and as they were sent, each with its hash, under the delivery they belong to', async () => {
    const kept: { kind: string; sha256: string; bytes: Buffer; outbox: number | null; from: string }[] =
      await suite().database.query(
        `SELECT kind, sha256, bytes, outbox_id AS outbox, to_char(created_at, 'YYYY-MM-DD') AS from FROM document ORDER BY id`,
      );
    expect(kept).toHaveLength(48);
    for (const { kind, sha256, bytes, outbox, from } of kept) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(bytes.toString('latin1')).toContain(kind.endsWith('-reader') ? 'pdfuaid:part' : 'pdfaid:part');
      expect(outbox === null).toBe(kind.endsWith('-reader'));
      expect(from).toBe('2021-09-20');
    }
  });

  it('written again are the ones that were kept', async () => {
    const before = await suite().database.query('SELECT id, sha256 FROM document ORDER BY id');
    await writeAll();
    expect(await suite().database.query('SELECT id, sha256 FROM document ORDER BY id')).toEqual(before);
  });
});

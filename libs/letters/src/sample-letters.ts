import type { LetterData, LetterKind } from './letter-kinds.js';
import { NCTV_LETTERHEAD, SZW_MINISTER } from './letter-frame.js';
import { sampleFrame } from './sample-frame.js';
import { SAMPLE_INTENDED_REFUSAL } from './sample-intended-refusal.js';
import { SAMPLE_OBJECTION_LETTERS } from './sample-objection-letters.js';

const { signature, objectionAddress } = NCTV_LETTERHEAD;

const gouda = {
  municipality: 'Gouda',
  partners: ['Bodegraven-Reeuwijk', 'Krimpenerwaard', 'Waddinxveen', 'Zuidplas'],
};

const requested = [
  { title: 'Weerbaar Opvoeden tegen radicalisering', component: 'RESILIENCE', requestedCents: 5_439_650 },
  { title: 'Persoonsgerichte aanpak en casusoverleg', component: 'PERSON_SPECIFIC', requestedCents: 12_500_000 },
  { title: 'Sleutelfigurennetwerk wijken', component: 'NETWORKS', requestedCents: 5_076_300 },
  { title: 'Training eerstelijnsprofessionals', component: 'EXPERTISE', requestedCents: 3_514_400 },
  { title: 'Pilot online weerbaarheid', component: 'RESILIENCE', requestedCents: 2_774_375 },
] as const;
const requestedCents = 29_304_725;

const objection = { endsOn: '2022-01-31', address: [...objectionAddress] };

const awardedCents = [4_331_000, 9_953_120, 4_042_005, 2_798_300, 0];
const totalCents = 21_124_425;

const awardLine = (index: number) => {
  const project = requested[index] ?? requested[0];
  return {
    ...project,
    awardedCents: awardedCents[index] ?? 0,
    evaluationDuty: project.requestedCents > 10_000_000,
    rorDuty: project.component === 'EXPERTISE',
    coAssessed: ['RESILIENCE', 'NETWORKS'].includes(project.component),
    obligations: index === 2 ? ['U betrekt alle vier de buurgemeenten bij het netwerk.'] : [],
  };
};

const shiftedCents = [0, -500_000, 500_000, 0, 0];

const spentCents = [4_331_000, 9_253_120, 4_042_005, 2_798_300];

const claim = (letterDate: string, caseReference: string) => ({
  ...sampleFrame(letterDate, caseReference),
  applicant: gouda,
  decision: { caseReference: 'VG-2022-0008-12', notifiedOn: '2023-11-20' },
  principalCents: 700_000,
});

/** One letter of each kind about one made-up file; amounts and events are invented. For benchmarks and checks. */
export const SAMPLE_LETTERS: { [K in LetterKind]: LetterData<K> } = {
  acknowledgement: {
    ...sampleFrame('2021-09-15', 'VG-2022-0008'),
    applicant: gouda,
    receivedAt: '2021-09-15T14:42:07.000Z',
    contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    projects: [...requested],
    requestedCents,
    attachments: ['Plan van aanpak.pdf', 'Begroting 2022.xlsx', 'Lokale analyse Midden-Holland.pdf'],
    decision: {
      dueOn: '2021-11-10',
      explanation: [
        'De wet noemt een redelijke termijn van acht weken na ontvangst (artikel 4:13, tweede lid, van de Algemene wet bestuursrecht).',
        'Acht weken na woensdag 15 september 2021 is woensdag 10 november 2021.',
      ],
    },
    flags: ['NO_EVALUATION_PLAN'],
  },
  'supplement-request': {
    ...sampleFrame('2021-09-22', 'VG-2022-0008-02'),
    applicant: gouda,
    applicationReference: 'VG-2022-0008',
    receivedAt: '2021-09-15T14:42:07.000Z',
    missing: [
      { deficiency: 'BUDGET', remark: 'De begroting noemt voor project 2 geen uitsplitsing van de personele kosten.' },
      { deficiency: 'EVALUATION_PLAN' },
      { deficiency: 'PARTNER_INVOLVEMENT', remark: 'De rol van Zuidplas ontbreekt.' },
    ],
    dueOn: '2021-10-06',
    decisionDueOn: '2021-11-10',
    latestDecisionDueOn: '2021-11-24',
  },
  award: {
    ...sampleFrame('2021-12-20', 'VG-2022-0008-05'),
    signature: { ...signature, onBehalfOf: SZW_MINISTER },
    applicant: gouda,
    applicationReference: 'VG-2022-0008',
    receivedAt: '2021-09-15T14:42:07.000Z',
    lines: [
      awardLine(0),
      awardLine(1),
      awardLine(2),
      awardLine(3),
      {
        ...awardLine(4),
        ground: 'INSUFFICIENT_EVIDENCE',
        reason: 'Het plan beschrijft niet welke werkzame elementen de pilot gebruikt.',
      },
    ],
    requestedCents,
    totalCents,
    reasons: [
      'Uit uw plan en begroting blijkt dat de aanpak in uw regio vanwege de dreiging noodzakelijk is. Ik heb rekening gehouden met de dreiging, de weerbaarheid en de behoefte in uw regio.',
      'Alle gemeenten samen vragen € 9.767.961,00 aan. Er is € 7.000.000,00 beschikbaar. Daarom heb ik het bedrag naar evenredigheid verdeeld en krijgt u per project minder dan u vraagt.',
    ],
    execution: { startsOn: '2022-01-01', endsOn: '2022-12-31' },
    evaluation: { kind: 'EFFECT_INDEPENDENT', dueOn: '2023-03-31' },
    monitoringDueOn: '2022-10-14',
    paymentDueOn: '2022-01-31',
    sisa: { accountingYear: 2022, dueOn: '2023-07-14' },
    objection,
  },
  rejection: {
    ...sampleFrame('2021-11-03', 'VG-2022-0008-04'),
    applicant: gouda,
    applicationReference: 'VG-2022-0008',
    receivedAt: '2021-09-15T14:42:07.000Z',
    outcome: 'NOT_TAKEN_INTO_CONSIDERATION',
    ground: 'INCOMPLETE',
    reasons: ['Zonder begroting kan ik niet beoordelen of het gevraagde bedrag past bij de activiteiten.'],
    projects: [...requested],
    requestedCents,
    supplement: { requestedOn: '2021-09-22', dueOn: '2021-10-06' },
    objection: { ...objection, endsOn: '2021-12-15' },
  },
  'evaluation-reminder': {
    ...sampleFrame('2023-03-17', 'VG-2022-0008-09'),
    applicant: gouda,
    awardReference: 'VG-2022-0008-05',
    awardedOn: '2021-12-20',
    projectTitle: 'Persoonsgerichte aanpak en casusoverleg',
    awardedCents: 9_953_120,
    kind: 'EFFECT_INDEPENDENT',
    dueOn: '2023-03-31',
    overdue: false,
  },
  'award-amendment': {
    ...sampleFrame('2022-06-14', 'VG-2022-0008-09'),
    applicant: gouda,
    awardReference: 'VG-2022-0008-05',
    awardedOn: '2021-12-20',
    cause: 'CHANGE_REQUEST',
    lines: requested.map(({ title, component }, index) => ({
      title,
      component,
      previousCents: awardedCents[index] ?? 0,
      awardedCents: (awardedCents[index] ?? 0) + (shiftedCents[index] ?? 0),
    })),
    previousTotalCents: totalCents,
    totalCents,
    reasons: ['U start het casusoverleg later en breidt het sleutelfigurennetwerk uit naar twee wijken.'],
    objection: { ...objection, endsOn: '2022-07-26' },
  },
  'change-decision': {
    ...sampleFrame('2022-06-14', 'VG-2022-0008-10'),
    applicant: gouda,
    awardReference: 'VG-2022-0008-05',
    kind: 'EXTENSION',
    receivedAt: '2022-05-03T09:15:00.000Z',
    outcome: 'PARTLY',
    ground: 'TOO_LATE',
    execution: { previousEndsOn: '2022-12-31', endsOn: '2023-03-31', accountabilityDueOn: '2024-07-15' },
    reasons: ['Drie maanden zijn genoeg om het casusoverleg af te ronden.'],
    objection: { ...objection, endsOn: '2022-07-26' },
  },
  'intended-settlement': {
    ...sampleFrame('2023-09-01', 'VG-2022-0008-11'),
    applicant: gouda,
    awardReference: 'VG-2022-0008-05',
    awardedOn: '2021-12-20',
    awardedCents: totalCents,
    paidCents: totalCents,
    settledCents: 20_424_425,
    grounds: ['NOT_FULLY_EXECUTED'],
    reasons: ['Uit uw verantwoording blijkt dat € 7.000,00 niet is besteed.'],
    viewsDueOn: '2023-09-15',
  },
  'intended-refusal': SAMPLE_INTENDED_REFUSAL,
  'intended-revocation': {
    ...sampleFrame('2022-09-01', 'VG-2022-0008-17'),
    applicant: gouda,
    ...{ awardReference: 'VG-2022-0008-05', awardedOn: '2021-12-20' },
    lines: requested.map(({ title, component }, index) => ({
      ...{ title, component, previousCents: awardedCents[index] ?? 0 },
      awardedCents: index === 1 ? 0 : (awardedCents[index] ?? 0),
    })),
    ...{ previousTotalCents: totalCents, totalCents: totalCents - 9_953_120, viewsDueOn: '2022-09-15' },
    reasons: ['De activiteit wordt niet uitgevoerd.'],
  },
  settlement: {
    ...sampleFrame('2023-11-20', 'VG-2022-0008-12'),
    applicant: gouda,
    awardReference: 'VG-2022-0008-05',
    awardedOn: '2021-12-20',
    receivedFromBzkOn: '2023-07-24',
    accountingYear: 2022,
    projects: requested.slice(0, 4).map(({ title, component }, index) => ({
      title,
      component,
      awardedCents: awardedCents[index] ?? 0,
      spentCents: spentCents[index] ?? 0,
    })),
    awardedCents: totalCents,
    spentCents: 20_424_425,
    settledCents: 20_424_425,
    toRepayCents: 700_000,
    repaymentDueOn: '2024-01-02',
    grounds: ['NOT_FULLY_EXECUTED'],
    reasons: ['Het casusoverleg is twee maanden later begonnen dan gepland. Daardoor is € 7.000,00 niet besteed.'],
    objection: { ...objection, endsOn: '2024-01-02' },
  },
  'recovery-claim': { ...claim('2023-11-20', 'VG-2022-0008-13'), cause: 'SETTLEMENT', dueOn: '2024-01-02' },
  'payment-plan': {
    ...claim('2024-01-08', 'VG-2022-0008-14'),
    instalments: [
      { dueOn: '2024-02-01', amountCents: 350_000 },
      { dueOn: '2024-03-01', amountCents: 350_000 },
    ],
    interestFree: false,
    reasons: ['De gemeente kan het bedrag niet in één keer betalen.'],
    objection: { ...objection, endsOn: '2024-02-19' },
  },
  'payment-reminder': {
    ...claim('2024-01-08', 'VG-2022-0008-15'),
    ...{ dueOn: '2024-01-02', remainingCents: 700_000, payBy: '2024-01-22' },
  },
  'interest-decision': {
    ...claim('2024-02-05', 'VG-2022-0008-16'),
    dueOn: '2024-01-02',
    periods: [{ from: '2024-01-03', to: '2024-02-01', days: 30, baseCents: 700_000, percent: '7%', cents: 4_016 }],
    ...{ totalCents: 4_016, paymentDueOn: '2024-03-18' },
    objection: { ...objection, endsOn: '2024-03-18' },
  },
  'penalty-decision': {
    ...sampleFrame('2022-08-08', 'VG-2022-0008-18'),
    applicant: { municipality: 'Den Haag' },
    ...{ about: 'APPLICATION', noticeReceivedOn: '2022-06-01', decisionDueOn: '2022-05-30', decideBy: '2022-06-15' },
    parts: [
      { days: 14, centsPerDay: 2300, cents: 32_200 },
      { days: 3, centsPerDay: 3500, cents: 10_500 },
    ],
    ...{ amountCents: 42_700, paymentDueOn: '2022-09-19' },
    objection: { ...objection, endsOn: '2022-09-19' },
  },
  ...SAMPLE_OBJECTION_LETTERS,
};

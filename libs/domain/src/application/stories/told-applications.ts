import { holidayTable } from '../../calendar/holiday-table.js';
import { LETTER_2021_RULE } from '../../evaluation/evaluation-duty.js';
import type { RoundTerms } from '../../round/round-terms.js';
import type { RuleContext } from '../../rule-context.js';
import { type Actor, COMPONENTS } from '../../vocabulary.js';
import type { ApplicationFact, ProjectRequest, ReceivedApplication } from '../application-facts.js';
import { type ApplicationState, evolveApplication, NO_APPLICATION } from '../application-state.js';
import { confirmCompleteness, lapseSupplement, proposeUntreated, requestSupplement } from '../completeness.js';
import { concludeAssessment } from '../conclude-assessment.js';
import { decideAward } from '../decide-award.js';
import { openAssessment } from '../open-assessment.js';

/** Files as the tests of the rules find them, each told by its facts from the receipt on. */
export const terms = {
  roundId: '2022-t1',
  ceilingCents: 700_000_000,
  reserveCents: 0,
  evaluationRule: LETTER_2021_RULE,
  components: COMPONENTS.map((component) => ({
    component,
    assessedBy: component === 'RESILIENCE' ? ['JENV', 'SZW'] : ['JENV'],
  })),
  dates: { assessmentDueOn: '2021-11-12', completenessDueOn: '2021-10-15' },
  intervals: { supplementDays: 14, coAssessmentWorkingDays: 10, escalateWorkingDaysAfter: 3 },
  holidays: holidayTable(2021, 2024),
} as unknown as RoundTerms;

export const administrator: Actor = { id: 'a1', role: 'ADMINISTRATOR', organisation: 'JENV' };
export const nctv: Actor = { id: 'b1', role: 'ASSESSOR', organisation: 'JENV' };
export const szw: Actor = { id: 'c1', role: 'ASSESSOR', organisation: 'SZW' };
export const approver: Actor = { id: 'd1', role: 'APPROVER', organisation: 'JENV' };
export const alsoApprover: Actor = { ...approver, id: 'a1' };
export const applicant: Actor = { id: 'e1', role: 'APPLICANT', organisation: 'GM0518' };

export const project = (projectId: string, wanted: Partial<ProjectRequest> = {}): ProjectRequest => ({
  projectId,
  component: 'RESILIENCE',
  requestedCents: 5_000_000,
  evaluationPlan: false,
  evaluationFlagged: false,
  rorExemptionAsked: false,
  ...wanted,
});

export const received = (wanted: Partial<ReceivedApplication> = {}): ApplicationFact => ({
  type: 'applicationReceived',
  data: {
    roundId: '2022-t1',
    applicationId: '2022-t1/gm0518-1',
    leadMunicipality: 'GM0518',
    partnerMunicipalities: [],
    projects: [
      project('p1'),
      project('p2', { component: 'EXPERTISE', requestedCents: 12_000_000, evaluationFlagged: true }),
    ],
    requestedCents: 17_000_000,
    receivedAt: '2021-09-14T08:00:00.000Z',
    contentHash: 'hash',
    flags: [],
    deficiencies: [],
    decisionDueOn: '2021-11-09',
    ...wanted,
  },
});

export const at = (day: string, actor: Actor = administrator): RuleContext => ({
  terms,
  actor,
  at: `${day}T10:00:00.000Z`,
});
export type Told = readonly (readonly [ApplicationFact, string, Actor?])[];
export const given = (...told: Told): ApplicationState =>
  told.reduce<ApplicationState>(
    (state, [fact, day, actor = administrator]) =>
      evolveApplication(state, { fact, at: `${day}T09:00:00.000Z`, actorId: actor.id }),
    NO_APPLICATION,
  );

export const asked = (state: ApplicationState, day = '2021-09-22'): ApplicationFact =>
  requestSupplement(state, { deficiencies: ['BUDGET'] }, at(day))[0]!;
export const checking: Told = [
  [received(), '2021-09-14'],
  [{ type: 'completenessCheckOpened', data: { taskId: 't', dueOn: '2021-10-15' } }, '2021-09-14'],
];
export const lacking: Told = [[received({ deficiencies: ['BUDGET'] }), '2021-09-14'], checking[1]!];
export const supplementing: Told = [...lacking, [asked(given(...lacking)), '2021-09-22']];
export const lapsed: Told = [...supplementing, [lapseSupplement(given(...supplementing), terms)[0]!, '2021-10-06']];
const supplied = (supplied: 'BUDGET' | 'ACTION_PLAN'): Told[number] => [
  {
    type: 'supplementReceived',
    data: { supplied: [supplied], evaluationPlans: [], contentHash: 'h', receivedAt: '2021-09-30T09:00:00.000Z' },
  },
  '2021-09-30',
  applicant,
];
/** In time, and with or without what was missing. */
export const enough: Told = [...supplementing, supplied('BUDGET')];
export const notEnough: Told = [...supplementing, supplied('ACTION_PLAN')];
export const untreatedProposed: Told = [
  ...notEnough,
  [proposeUntreated(given(...notEnough), { taskId: 't' }, at('2021-10-04'))[0]!, '2021-10-04'],
];
export const lateSupplement: Told = [
  ...lapsed,
  [
    {
      type: 'supplementReceived',
      data: { supplied: ['BUDGET'], evaluationPlans: [], contentHash: 'h', receivedAt: '2021-10-08T09:00:00.000Z' },
    },
    '2021-10-08',
    applicant,
  ],
];
export const complete: Told = [
  ...checking,
  [confirmCompleteness(given(...checking), at('2021-09-20'))[0]!, '2021-09-20'],
];
export const assessing: Told = [
  ...complete,
  [openAssessment(given(...complete), terms, '2021-09-20T10:00:00.000Z')[0]!, '2021-09-20'],
];
export const advice = [
  { projectId: 'p1', advisedCents: 5_000_000 },
  { projectId: 'p2', advisedCents: 0, ground: 'NOT_NECESSARY' },
] as const;
export const assessed: Told = [
  ...assessing,
  [{ type: 'assessed', data: { ministry: 'JENV', assessments: advice } }, '2021-10-01', nctv],
  [{ type: 'coAssessmentSilent', data: { ministry: 'SZW', projectIds: ['p1'] } }, '2021-10-20'],
];
export const concluded: Told = [...assessed, [concludeAssessment(given(...assessed))[0]!, '2021-10-20']];
export const allocated = (cents: number): Told => [
  ...concluded,
  [
    {
      type: 'allocated',
      data: {
        allocationId: 'l1',
        taskId: 't',
        dueOn: '2021-12-17',
        lines: [
          { projectId: 'p1', allocatedCents: cents },
          { projectId: 'p2', allocatedCents: 0 },
        ],
      },
    },
    '2021-11-19',
  ],
];
const decided = (context: RuleContext): Told => [
  ...allocated(4_000_000),
  ...decideAward(given(...allocated(4_000_000)), context).map((fact) => [fact, '2021-12-01', approver] as const),
];
export const awarded: Told = decided(at('2021-12-01', approver));
/** A round that keeps its decisions until Parliament has been told. */
export const embargo: RoundTerms = { ...terms, notification: 'AFTER_ANNOUNCEMENT' };
export const awardedUnderEmbargo: Told = decided({ ...at('2021-12-01', approver), terms: embargo });
export const settling: Told = [
  ...awarded,
  [{ type: 'settlementOpened', data: { taskId: 't', dueOn: '2023-12-01', unmetEvaluations: [] } }, '2023-07-20'],
];
export const flaggedLate: Told = [
  [received({ flags: ['LATE'] }), '2021-10-02'],
  [{ type: 'admissionAsked', data: { flags: ['LATE'], taskId: 't', dueOn: '2021-10-15' } }, '2021-10-02'],
];
export const withPlan = {
  assessments: [
    { projectId: 'p1', advisedCents: 1 },
    { projectId: 'p2', advisedCents: 1 },
  ],
} as const;

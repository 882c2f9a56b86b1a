import { NO_APPLICATION, type ApplicationState, type NotificationState } from '../application/application-state.js';
import type { Consultation } from '../application/divergence-facts.js';
import type { ReceivedApplication } from '../application/application-facts.js';
import { NO_ROUND, type RoundState } from '../round/round-state.js';
import type { RoundTerms } from '../round/round-terms.js';
import type { Actor } from '../vocabulary.js';
import type { Action } from './actions.js';
import { possibleApplicationActions, possibleRoundActions } from './possible-actions.js';

const administrator: Actor = { id: 'administrator', role: 'ADMINISTRATOR', organisation: 'JENV' };
const approver: Actor = { id: 'approver', role: 'APPROVER', organisation: 'JENV' };
const assessor = (organisation: string): Actor => ({ id: 'assessor', role: 'ASSESSOR', organisation });
const applicant: Actor = { id: 'applicant', role: 'APPLICANT', organisation: 'GM0518' };

const application = {
  applicationId: '2022/gm0518-1',
  leadMunicipality: 'GM0518',
  projects: [],
  receivedAt: '2021-09-20T08:00:00.000Z',
} as unknown as ReceivedApplication;
const terms = {
  regulation: { code: 'R22', citation: 'Regeling of a test', known: true },
  ceilingCents: 100,
  reserveCents: 0,
  dates: { callClosesOn: '2021-10-01' },
  holidays: { fromYear: 2014, toYear: 2030, decreeYears: [], days: {} },
};

const work = (ministry: 'JENV' | 'SZW', status: 'OPEN' | 'DONE') => ({
  ministry,
  status,
  taskId: '',
  projectIds: [],
  dueOn: '',
});

const cameBack: NotificationState = {
  decision: 'REJECTION',
  caseReference: 'VG',
  pays: false,
  status: 'RETURNED',
  decidedOn: '2021-09-01',
  notifiedOn: '2021-09-01',
};

const unused = {
  requestedOn: '2021-09-14T09:00:00.000Z',
  dueOn: '2021-09-28',
  dueAt: '2021-09-28T22:00:00.000Z',
  status: 'LAPSED',
} as const;

const spoke: Consultation = { heldOn: '2021-10-01', outcome: 'NOT_AGREED', participants: [] };
const differing = (consultations: readonly Consultation[]): Partial<ApplicationState> => ({
  phase: 'ASSESSMENT',
  divergence: { status: 'OPEN', nth: 1, taskId: '', dueOn: '2021-10-08', divergences: [] },
  consultations,
});

const onApplication: readonly (readonly [string, Actor, Partial<ApplicationState>, Action, string | undefined])[] = [
  ['complete, nothing missing', administrator, { phase: 'COMPLETENESS' }, 'confirmCompleteness', undefined],
  [
    'complete, but something is missing',
    administrator,
    { phase: 'COMPLETENESS', missing: ['BUDGET'] },
    'confirmCompleteness',
    'SUPPLEMENT_FIRST',
  ],
  ['assess, asked', assessor('SZW'), { phase: 'ASSESSMENT', work: [work('SZW', 'OPEN')] }, 'assess', undefined],
  ['assess, not asked', assessor('SZW'), { phase: 'ASSESSMENT', work: [work('JENV', 'OPEN')] }, 'assess', 'NOT_ASKED'],
  ['assess, done', assessor('SZW'), { phase: 'ASSESSMENT', work: [work('SZW', 'DONE')] }, 'assess', 'ALREADY_ASSESSED'],
  ['decide where ministries differ, they spoke', approver, differing([spoke]), 'decideDivergence', undefined],
  [
    'decide where ministries differ, they did not',
    approver,
    differing([]),
    'decideDivergence',
    'CONSULTATION_REQUIRED',
  ],
  ['decide where ministries differ, not his', administrator, differing([spoke]), 'decideDivergence', 'WRONG_ROLE'],
  ['award, nothing allocated', approver, { phase: 'DECISION' }, 'decideAward', 'NOTHING_ALLOCATED'],
  ['reject, nothing allocated', approver, { phase: 'DECISION' }, 'rejectApplication', undefined],
  [
    'reject, money allocated',
    approver,
    { phase: 'DECISION', allocation: { allocationId: 'a', lines: [{ projectId: 'p1', allocatedCents: 5 }] } },
    'rejectApplication',
    'AMOUNT_ALLOCATED',
  ],
  ['leave untreated, no chance given', approver, { phase: 'DECISION' }, 'refuseIncomplete', 'SUPPLEMENT_FIRST'],
  [
    'leave untreated, a late supplement came in',
    approver,
    {
      phase: 'COMPLETENESS',
      supplements: [unused],
    },
    'refuseIncomplete',
    'SUPPLEMENT_RECEIVED',
  ],
  ['own work', approver, { phase: 'DECISION', preparedBy: ['approver'] }, 'rejectApplication', 'OWN_WORK'],
  ['supplement nobody asked for', applicant, { phase: 'DECISION' }, 'submitSupplement', 'SUPPLEMENT_NOT_ASKED'],
  ['supplement', applicant, { phase: 'DECISION', supplements: [unused] }, 'submitSupplement', undefined],
  ['notify nothing', administrator, { phase: 'CLOSED' }, 'notifyDecision', 'NOTIFICATION_BEFORE_DECISION'],
  ['send a letter again', administrator, { phase: 'CLOSED', notifications: [cameBack] }, 'notifyDecision', undefined],
  ['supplement to a closed file', applicant, { phase: 'CLOSED' }, 'submitSupplement', 'WRONG_STATE'],
];

test.each(onApplication)('application: %s', (_, actor, state, action, code) => {
  const context = { terms: terms as unknown as RoundTerms, at: '2021-10-01T08:00:00.000Z', actor };
  const actions = possibleApplicationActions({ ...NO_APPLICATION, application, ...state }, context);
  const found = actions.find((one) => one.action === action);
  expect(found).toMatchObject(code === undefined ? { allowed: true } : { allowed: false, code });
  expect(found?.why === undefined).toBe(code === undefined);
});

const allocation = {
  allocationId: 'a',
  totalCents: 100,
  proposedBy: 'allocator',
  status: 'PROPOSED',
} as RoundState['allocation'];

const onRound: readonly (readonly [string, Actor, Partial<RoundState>, Action, string | undefined])[] = [
  ['approve the framework', approver, { draftedBy: 'administrator' }, 'approveFramework', undefined],
  ['approve one’s own framework', approver, { draftedBy: 'approver' }, 'approveFramework', 'OWN_WORK'],
  ['approve it twice', approver, { frameworkApprovedBy: 'another' }, 'approveFramework', 'WRONG_STATE'],
  ['approve a list that is not there', approver, {}, 'approveInvitedList', 'WRONG_STATE'],
  ['propose', administrator, { phase: 'ALLOCATION' }, 'proposeAllocation', undefined],
  [
    'propose beside another',
    administrator,
    { phase: 'ALLOCATION', allocation },
    'proposeAllocation',
    'ALLOCATION_WAITS',
  ],
  ['approve a proposal', approver, { phase: 'ALLOCATION', allocation }, 'approveAllocation', undefined],
  ['register a regulation that is known', administrator, {}, 'registerRegulation', 'REGULATION_KNOWN'],
  ['register a budget nothing waits for', administrator, {}, 'registerBudget', 'NO_BUDGET_CONDITION'],
  ['approve nothing', approver, { phase: 'ALLOCATION' }, 'approveAllocation', 'WRONG_STATE'],
  ['apply', applicant, { phase: 'CALL' }, 'submitApplication', undefined],
  ['apply after the end', applicant, { phase: 'CLOSED' }, 'submitApplication', 'WRONG_STATE'],
];

test.each(onRound)('round: %s', (_, actor, state, action, code) => {
  const context = { terms: terms as unknown as RoundTerms, at: '2021-10-01T08:00:00.000Z', actor };
  const found = possibleRoundActions({ ...NO_ROUND, ...state }, context).find((one) => one.action === action);
  expect(found).toMatchObject(code === undefined ? { allowed: true } : { allowed: false, code });
});

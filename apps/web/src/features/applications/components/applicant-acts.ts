import type { Application } from '../api/application.js';
import type { ActForm } from './acts.js';

const views = { kind: 'TEXT', name: 'views' } as const;
const attachments = { kind: 'FILES', name: 'attachments', optional: true } as const;
const kinds = ['BUDGET_SHIFT', 'CONTENT', 'PARTNERS', 'ACTIVITY_CANCELLED', 'EXTENSION', 'WITHDRAWAL', 'OTHER'];
const standing = ({ projects }: Application) =>
  projects.filter(({ withdrawn }) => !withdrawn).map(({ projectId }) => projectId);
const unplanned = ({ projects }: Application) =>
  projects
    .filter(({ evaluationFlagged, evaluationPlan }) => evaluationFlagged && !evaluationPlan)
    .map(({ projectId }) => projectId);
const announced = ({ notifications }: Application) => [
  ...new Set(notifications.filter(({ status }) => status === 'NOTIFIED').map(({ decision }) => String(decision))),
];
const isHeard = ({ hearing, revocation, refusalHearings = [] }: Application) =>
  hearing !== undefined || revocation !== undefined || refusalHearings.length > 0;

/** What a municipality sends about its own file. It is a receipt: it is taken whatever else happened meanwhile. */
export const APPLICANT_ACTS: Readonly<Record<string, ActForm>> = {
  submitSupplement: {
    below: 'supplement',
    isReceipt: true,
    fields: [
      { kind: 'SOME', name: 'supplied', choices: ({ missing }) => missing },
      { kind: 'SOME', name: 'evaluationPlans', optional: true, choices: unplanned },
      { kind: 'TEXT', name: 'explanation', optional: true },
      attachments,
    ],
  },
  withdraw: {
    below: 'withdrawal',
    ...{ isReceipt: true, final: true },
    fields: [
      { kind: 'SOME', name: 'projectIds', choices: (file) => ['ALL', ...standing(file)] },
      { kind: 'TEXT', name: 'reason', optional: true },
    ],
  },
  submitViews: { below: 'views', isReceipt: true, onlyIf: isHeard, fields: [views, attachments] },
  submitObjection: {
    below: 'objections',
    isReceipt: true,
    onlyIf: (file) => announced(file).length > 0,
    fields: [
      { kind: 'ONE', name: 'decision', choices: announced },
      { kind: 'TEXT', name: 'grounds', optional: true },
      { kind: 'SOME', name: 'lacks', optional: true, choices: ['GROUNDS'] },
      attachments,
    ],
  },
  submitChangeRequest: {
    below: 'change-requests',
    isReceipt: true,
    fields: [
      { kind: 'ONE', name: 'kind', choices: kinds },
      { kind: 'TEXT', name: 'explanation' },
      { kind: 'SOME', name: 'projectIds', optional: true, choices: standing },
      { kind: 'AMOUNT_PER_PROJECT', name: 'lines', cents: 'awardedCents', optional: true },
      {
        ...{ kind: 'SOME', name: 'droppedPartners', optional: true },
        choices: ({ partnerMunicipalities }) => partnerMunicipalities.map(({ code }) => code),
      },
      { kind: 'DATE', name: 'executionEndsOn', optional: true },
      attachments,
    ],
  },
  submitNoticeOfDefault: {
    below: 'notices-of-default',
    isReceipt: true,
    fields: [
      { kind: 'ONE', name: 'about', choices: ['APPLICATION', 'OBJECTION'] },
      { kind: 'TEXT', name: 'text', optional: true },
    ],
  },
  giveBankAccount: { below: 'bank-accounts', isReceipt: true, fields: [{ kind: 'LINE', name: 'iban' }] },
};

import type { Application } from '../api/application.js';
import { APPLICANT_ACTS } from './applicant-acts.js';

/** One question of a form. `name` is what the API calls it. */
export interface ActField {
  readonly kind: 'LINE' | 'TEXT' | 'DATE' | 'AMOUNT' | 'YES_NO' | 'ONE' | 'SOME' | 'AMOUNT_PER_PROJECT' | 'FILES';
  readonly name: string;
  /** May stay empty. */
  readonly optional?: true;
  /** Codes to choose from; their words are `choice.<name>.<code>`. */
  readonly choices?: readonly string[] | ((file: Application) => readonly string[]);
  /** What a line of an amount per project is called by the API. */
  readonly cents?: 'awardedCents' | 'spentCents';
}

/** A form about a file: where below the application it is sent, and what it asks. */
export interface ActForm {
  readonly below: string | ((file: Application) => string | undefined);
  readonly fields: readonly ActField[];
  /** What goes with it unasked. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** It cannot be undone. */
  readonly final?: true;
  /** It arrives from outside: no version of the file is too old for it. */
  readonly isReceipt?: true;
  /** When there is something to send it about, beside what the API says is possible. */
  readonly onlyIf?: (file: Application) => boolean;
}

const reason = { kind: 'TEXT', name: 'reason' } as const;
const noted = { ...reason, optional: true } as const;
const lines = { kind: 'AMOUNT_PER_PROJECT', name: 'lines', cents: 'awardedCents' } as const;
const settled = { kind: 'AMOUNT', name: 'settledCents' } as const;
const settlementGrounds = {
  kind: 'SOME',
  name: 'grounds',
  choices: ['NOT_FULLY_EXECUTED', 'OBLIGATION_NOT_MET', 'AWARD_WRONG'],
} as const;
const stillHolds = { kind: 'SOME', name: 'outdatedReasonsConfirmed', optional: true, choices: ['YES'] } as const;

/** Why an application or a project gets nothing (Regeling 2022 art. 7). */
export const REFUSAL_GROUNDS = [
  ...['NOT_NECESSARY', 'INSUFFICIENT_EVIDENCE', 'OUTSIDE_FRAMEWORK', 'EVALUATION_REFUSED', 'INCOMPLETE'],
  ...['LATE', 'NOT_INVITED', 'DUPLICATE', 'WITHDRAWN', 'CEILING_EXHAUSTED'],
] as const;

const ground = { kind: 'ONE', name: 'ground', choices: REFUSAL_GROUNDS } as const;
const deficiencies = [
  ...['ACTION_PLAN', 'BUDGET', 'CO_FUNDING', 'LOCAL_ANALYSIS_DOCUMENT', 'BANK_ACCOUNT'],
  ...['PARTNER_INVOLVEMENT', 'EVALUATION_PLAN'],
];
const decision: ActField = {
  kind: 'ONE',
  name: 'decision',
  optional: true,
  choices: ['AWARD', 'REJECTION', 'NOT_TAKEN', 'SETTLEMENT', 'AMENDMENT'],
};

const projectIds = ({ projects }: Application) => projects.map(({ projectId }) => projectId);
const idsIn = (items: readonly Readonly<Record<string, unknown>>[] | undefined, name: string) =>
  (items ?? []).map((item) => String(item[name]));
const last = (ids: readonly string[]) => ids.at(-1);
const running = ({ suspensions }: Application) => suspensions.filter(({ endToldOn }) => endToldOn === undefined);
const unanswered = ({ changeRequests }: Application) => changeRequests.filter(({ outcome }) => outcome === undefined);

/** What people do with an application by a form of its own fields. The others have a page of their own. */
export const ACTS: Readonly<Record<string, ActForm>> = {
  ...APPLICANT_ACTS,
  decideAdmission: {
    below: 'admission',
    fields: [{ kind: 'YES_NO', name: 'admitted' }, { ...ground, optional: true }, noted],
  },
  confirmCompleteness: { below: 'completeness-confirmation', fields: [noted] },
  requestSupplement: {
    below: 'supplement-request',
    fields: [{ kind: 'SOME', name: 'deficiencies', choices: deficiencies }, noted],
  },
  proposeUntreated: { below: 'untreated-proposal', fields: [noted] },
  refuseIncomplete: { below: 'refusal-incomplete', final: true, fields: [ground, noted, stillHolds] },
  registerConflict: {
    below: 'conflicts-of-interest',
    fields: [
      {
        kind: 'ONE',
        name: 'cause',
        choices: ['OWN_INTEREST', 'RELATED_PERSON', 'FORMER_POSITION', 'ADVISED_APPLICANT'],
      },
    ],
  },
  liftConflict: {
    below: 'lifted-conflicts-of-interest',
    fields: [{ kind: 'ONE', name: 'personId', choices: ({ conflicts }) => idsIn(conflicts, 'personId') }, reason],
  },
  recordConsultation: {
    below: 'consultations',
    fixed: {
      participants: [
        { ministry: 'JENV', role: 'ASSESSOR' },
        { ministry: 'SZW', role: 'ASSESSOR' },
      ],
    },
    fields: [
      { kind: 'DATE', name: 'heldOn' },
      { kind: 'ONE', name: 'outcome', choices: ['AGREED', 'NOT_AGREED'] },
      noted,
    ],
  },
  intendRefusal: {
    below: 'intended-refusal',
    fields: [{ kind: 'SOME', name: 'projectIds', choices: projectIds }, ground, reason],
  },
  recordViews: {
    below: 'recorded-views',
    fields: [{ kind: 'ONE', name: 'how', choices: ['ORALLY', 'WAIVED'] }, { kind: 'DATE', name: 'on' }, reason],
  },
  moveDeadline: {
    below: 'deadlines',
    fields: [
      { kind: 'ONE', name: 'deadline', choices: ['SUPPLEMENT', 'CO_ASSESSMENT', 'DECISION'] },
      { kind: 'DATE', name: 'dueOn' },
      reason,
    ],
  },
  suspendDecision: {
    below: 'suspensions',
    fields: [
      { kind: 'ONE', name: 'ground', choices: ['AGREEMENT', 'APPLICANT_DELAY', 'FORCE_MAJEURE'] },
      { kind: 'DATE', name: 'firstDay' },
      { kind: 'DATE', name: 'lastDay', optional: true },
      reason,
    ],
  },
  endSuspension: {
    below: (file) => `suspensions/${last(idsIn(running(file), 'suspensionId')) ?? ''}/end`,
    fields: [{ kind: 'DATE', name: 'lastDay', optional: true }, noted],
  },
  giveCoInitial: {
    below: 'co-initial',
    fields: [{ kind: 'ONE', name: 'outcome', choices: ['GIVEN', 'REFUSED'] }, noted],
  },
  decideAward: { below: 'award', final: true, fields: [noted, stillHolds] },
  rejectApplication: { below: 'rejection', final: true, fields: [ground, noted, stillHolds] },
  notifyDecision: {
    below: 'notifications',
    fields: [decision, { kind: 'DATE', name: 'notifiedOn', optional: true }, noted],
  },
  registerReturnedNotification: {
    below: 'notifications/returned',
    fields: [
      decision,
      { kind: 'DATE', name: 'returnedOn' },
      { kind: 'ONE', name: 'cause', choices: ['UNDELIVERABLE', 'WRONG_ADDRESS', 'MAIL_FAILED'] },
      noted,
    ],
  },
  amendAward: {
    below: 'award-amendments',
    final: true,
    fields: [{ kind: 'ONE', name: 'cause', choices: ['CORRECTION', 'REVOCATION'] }, lines, reason, stillHolds],
  },
  decideChangeRequest: {
    below: (file) => `change-requests/${last(idsIn(unanswered(file), 'requestId')) ?? ''}/decision`,
    final: true,
    fields: [
      { kind: 'ONE', name: 'outcome', choices: ['GRANTED', 'PARTLY', 'REFUSED'] },
      {
        ...{ kind: 'ONE', name: 'ground', optional: true },
        choices: ['OUTSIDE_FRAMEWORK', 'LESS_EFFECTIVE', 'INSUFFICIENT_EVIDENCE', 'REACH_TOO_SMALL', 'TOO_LATE'],
      },
      noted,
    ],
  },
  registerAccountability: {
    below: 'accountability',
    fields: [
      { kind: 'DATE', name: 'receivedFromBzkOn' },
      { kind: 'YES_NO', name: 'activitiesFinished' },
      { kind: 'AMOUNT_PER_PROJECT', name: 'spent', cents: 'spentCents' },
      {
        ...{ kind: 'ONE', name: 'auditorsOpinion', optional: true },
        choices: ['UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER'],
      },
    ],
  },
  intendRevocation: { below: 'intended-revocation', fields: [lines, reason] },
  proposeCorrection: { below: 'proposed-correction', fields: [lines, reason] },
  askAccountabilityExtension: {
    below: 'accountability-extension',
    fields: [
      { kind: 'DATE', name: 'askedOn' },
      { kind: 'DATE', name: 'dueOn' },
    ],
  },
  answerAccountabilityExtension: {
    below: 'accountability-extension/answer',
    fields: [
      { kind: 'ONE', name: 'outcome', choices: ['GRANTED', 'REFUSED'] },
      { kind: 'DATE', name: 'answeredOn' },
      { kind: 'DATE', name: 'dueOn', optional: true },
      noted,
    ],
  },
  suspendPayments: { below: 'payment-suspension', fields: [{ kind: 'DATE', name: 'suspendedOn' }, noted] },
  resumePayments: { below: 'payment-suspension/end', fields: [{ kind: 'DATE', name: 'resumedOn' }, noted] },
  doubtAccountability: {
    below: 'accountability-doubt',
    fields: [{ kind: 'SOME', name: 'projectIds', choices: projectIds, optional: true }, reason],
  },
  explainAccountability: { below: 'accountability-doubt/explanation', fields: [reason] },
  openExOfficio: { below: 'ex-officio-settlement', fields: [reason] },
  intendSettlement: { below: 'intended-settlement', fields: [settled, settlementGrounds, reason] },
  decideSettlement: {
    below: 'settlement',
    final: true,
    fields: [settled, { ...settlementGrounds, optional: true }, noted, stillHolds],
  },
};

/** The codes somebody can choose from in this file. */
export function choicesOf({ choices = [] }: ActField, file: Application): readonly string[] {
  return typeof choices === 'function' ? choices(file) : choices;
}

/** Where this act on this file is sent. */
export function belowOf({ below }: ActForm, file: Application): string {
  return typeof below === 'function' ? (below(file) ?? '') : below;
}

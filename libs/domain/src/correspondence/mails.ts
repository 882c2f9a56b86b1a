import type { FACTS_WITHOUT_MAIL } from './facts-without-mail.js';
import type { CorrespondenceLetter, FileFactType, MailContext, MailRule, RecipientCode } from './mail.js';
import { everyInvited, theAdministrator, theApplicant, theTaskOffice, whoHearsOfOverdueWork } from './recipients.js';

type FactWithMail = Exclude<FileFactType, keyof typeof FACTS_WITHOUT_MAIL>;

type MailTable = { readonly [T in FactWithMail]: readonly MailRule<T>[] };

/**
 * The one place that says which mail leaves when, to whom, and with which letter. Every fact is here or in
 * `FACTS_WITHOUT_MAIL`; the compiler counts. Legal moments: acknowledgement Awb 4:3a, supplement Awb 4:5, a later
 * decision date Awb 4:14, decisions Awb 3:41; all others are service (assumption).
 */
export const MAILS = {
  callPublished: [{ mail: 'invitation', moment: 'the call is published', to: everyInvited }],
  callClosingMoved: [{ mail: 'call-closing-moved', moment: 'the call closes on another day', to: everyInvited }],
  roundCancelled: [{ mail: 'round-cancelled', moment: 'the round is cancelled', to: everyInvited }],
  allocationReturned: [
    { mail: 'allocation-returned', moment: 'the approver gives the allocation back', to: theAdministrator },
  ],
  roundClosed: [{ mail: 'round-closed', moment: 'the books of the round are closed', to: theAdministrator }],

  applicationReceived: [
    { mail: 'acknowledgement', moment: 'an application arrives', to: theApplicant, letter: 'acknowledgement' },
  ],
  admissionAsked: [
    { mail: 'admission-asked', moment: 'a person must decide whether the file is taken in', to: theApplicant },
  ],
  admissionDecided: [
    {
      mail: 'application-admitted',
      moment: 'the file is taken in after all (a refusal comes by letter)',
      to: (decision, context) => (decision.admitted ? theApplicant(decision, context) : []),
    },
  ],
  completenessConfirmed: [{ mail: 'application-complete', moment: 'the file is complete', to: theApplicant }],
  supplementRequested: [
    {
      mail: 'supplement-request',
      moment: 'something is missing; the decision period stands still',
      to: theApplicant,
      letter: 'supplement-request',
    },
  ],
  supplementReminded: [{ mail: 'supplement-reminder', moment: 'the supplement is nearly due', to: theApplicant }],
  supplementReceived: [
    { mail: 'supplement-received', moment: 'a supplement arrives; the decision period runs again', to: theApplicant },
  ],
  supplementLapsed: [
    { mail: 'supplement-lapsed', moment: 'no supplement came; the decision period runs again', to: theApplicant },
  ],
  notTakenIntoConsideration: [
    {
      mail: 'not-taken-into-consideration',
      moment: 'the application stays incomplete and is not treated',
      to: theApplicant,
      letter: 'rejection',
    },
  ],
  deadlineMoved: [
    {
      mail: 'deadline-moved',
      moment: 'the day for the supplement or the decision moves (the co-assessment is a task and has its own mail)',
      to: (move, context) => (move.deadline === 'CO_ASSESSMENT' ? [] : theApplicant(move, context)),
    },
  ],
  withdrawalReceived: [{ mail: 'withdrawal-confirmed', moment: 'a withdrawal arrives', to: theApplicant }],
  awardDecided: [{ mail: 'award', moment: 'money is granted', to: theApplicant, letter: 'award' }],
  applicationRejected: [
    { mail: 'rejection', moment: 'the application gets nothing', to: theApplicant, letter: 'rejection' },
  ],
  accountabilityReceived: [
    { mail: 'accountability-received', moment: 'the information of BZK is registered', to: theApplicant },
  ],
  accountabilityReminded: [
    { mail: 'accountability-reminder', moment: 'the accountability information is nearly due', to: theApplicant },
  ],
  accountabilityOverdue: [
    { mail: 'accountability-overdue', moment: 'no accountability information came in time', to: theApplicant },
    { mail: 'accountability-escalation', moment: 'the same, for the administrator', to: theAdministrator },
  ],
  settlementDecided: [{ mail: 'settlement', moment: 'the amount is settled', to: theApplicant, letter: 'settlement' }],
  fileClosed: [
    {
      mail: 'file-ended-by-cancellation',
      moment: 'a file ends because its round is cancelled (other endings have told the applicant before)',
      to: (file, context) => (file.outcome === 'ROUND_CANCELLED' ? theApplicant(file, context) : []),
    },
  ],

  taskOpened: [
    { mail: 'task-opened', moment: 'work waits for an office', to: ({ ministry, role }) => [`${ministry}/${role}`] },
  ],
  taskReminded: [{ mail: 'task-reminder', moment: 'the work is nearly due, or overdue', to: theTaskOffice }],
  taskEscalated: [{ mail: 'task-escalation', moment: 'the work is long overdue', to: whoHearsOfOverdueWork }],
  taskDueMoved: [{ mail: 'task-due-moved', moment: 'the work is due on another day', to: theTaskOffice }],

  evaluationOpened: [{ mail: 'evaluation-opened', moment: 'a project must be evaluated', to: theApplicant }],
  evaluationReminded: [
    {
      mail: 'evaluation-reminder',
      moment: 'the evaluation is nearly due, or overdue',
      to: theApplicant,
      letter: 'evaluation-reminder',
    },
  ],
  evaluationEscalated: [
    { mail: 'evaluation-escalation', moment: 'the evaluation is long overdue', to: theAdministrator },
  ],
  evaluationReceived: [{ mail: 'evaluation-received', moment: 'an evaluation arrives', to: theApplicant }],
  evaluationReturned: [{ mail: 'evaluation-returned', moment: 'the evaluation is not sufficient', to: theApplicant }],
  evaluationAccepted: [{ mail: 'evaluation-accepted', moment: 'the evaluation is accepted', to: theApplicant }],
  evaluationNotDelivered: [
    { mail: 'evaluation-not-delivered', moment: 'the duty ends without an evaluation', to: theApplicant },
  ],

  monitoringOpened: [{ mail: 'monitoring-opened', moment: 'the yearly monitoring is asked', to: theApplicant }],
  monitoringReminded: [
    { mail: 'monitoring-reminder', moment: 'the monitoring is nearly due, or overdue', to: theApplicant },
  ],
  monitoringEscalated: [
    { mail: 'monitoring-escalation', moment: 'the monitoring is long overdue', to: theAdministrator },
  ],
  monitoringReceived: [{ mail: 'monitoring-received', moment: 'the monitoring arrives', to: theApplicant }],
  monitoringNotDelivered: [
    { mail: 'monitoring-not-delivered', moment: 'the year ends without monitoring', to: theApplicant },
  ],
} as const satisfies MailTable;

/** The code of a mail; each has one text. */
export type MailCode = (typeof MAILS)[FactWithMail][number]['mail'];

/** The name of the fact that causes a mail. */
export type CauseOf<C extends MailCode> = {
  [T in FactWithMail]: C extends (typeof MAILS)[T][number]['mail'] ? T : never;
}[FactWithMail];

/** What the outbox keeps of a mail: text, letter and address follow when it leaves. */
export interface Mail {
  readonly mail: MailCode;
  readonly letter?: CorrespondenceLetter;
  readonly to: RecipientCode;
  readonly factType: FileFactType;
}

/** Facts whose mails need `MailContext.invited`. */
export const FACTS_TO_EVERY_INVITED: readonly string[] = factsWith(everyInvited);

/** Facts whose mails need `MailContext.taskOffice`. */
export const FACTS_TO_TASK_OFFICE: readonly string[] = factsWith(theTaskOffice, whoHearsOfOverdueWork);

/** The mails a fact causes, in the table's order; none when the fact has no mail or is not one of a file. */
export function mailsOf(
  fact: { readonly type: string; readonly data: unknown },
  context: MailContext,
): readonly Mail[] {
  return rulesOf(fact.type).flatMap((rule) =>
    rule.to(fact.data as never, context).map((to) => ({
      mail: rule.mail as MailCode,
      ...(rule.letter && { letter: rule.letter }),
      to,
      factType: fact.type as FileFactType,
    })),
  );
}

type AnyRule = Omit<MailRule<FileFactType>, 'to'> & {
  readonly to: (details: never, context: MailContext) => readonly RecipientCode[];
};

function rulesOf(factType: string): readonly AnyRule[] {
  return Object.hasOwn(MAILS, factType) ? MAILS[factType as FactWithMail] : [];
}

function factsWith(...recipients: readonly unknown[]): readonly string[] {
  return Object.keys(MAILS).filter((type) => rulesOf(type).some((rule) => recipients.includes(rule.to)));
}

import type {
  CorrespondenceLetter,
  FactWithMail,
  FileFactType,
  MailContext,
  MailRule,
  MailTable,
  RecipientCode,
} from './mail.js';
import type { MunicipalityCode } from '../vocabulary.js';
import { everyInvited, theTaskOffice, whoHearsOfOverdueWork } from './recipients.js';
import { assessmentMails } from './tables/assessment-mails.js';
import { aftercareMails } from './tables/aftercare-mails.js';
import { amendmentMails } from './tables/amendment-mails.js';
import { changeRequestMails } from './tables/change-request-mails.js';
import { decisionMails } from './tables/decision-mails.js';
import { evaluationMails } from './tables/evaluation-mails.js';
import { accountabilityExtensionMails } from './tables/accountability-extension-mails.js';
import { exOfficioMails } from './tables/ex-officio-mails.js';
import { hearingMails } from './tables/hearing-mails.js';
import { intakeMails } from './tables/intake-mails.js';
import { recalculationMails } from './tables/recalculation-mails.js';
import { suspensionMails } from './tables/suspension-mails.js';
import { monitoringMails } from './tables/monitoring-mails.js';
import { recoveryMails } from './tables/recovery-mails.js';
import { objectionMails } from './tables/objection-mails.js';
import { paymentMails } from './tables/payment-mails.js';
import { mergerMails } from './tables/merger-mails.js';
import { mailboxMails } from './tables/mailbox-mails.js';
import { representationMails } from './tables/representation-mails.js';
import { penaltyMails } from './tables/penalty-mails.js';
import { roundMails } from './tables/round-mails.js';
import { taskMails } from './tables/task-mails.js';

/**
 * The one place that says which mail leaves when, to whom, and with which letter. Every fact is here or in
 * `FACTS_WITHOUT_MAIL`; the compiler counts. Legal moments: acknowledgement Awb 4:3a, supplement Awb 4:5, a later
 * decision date Awb 4:14, decisions Awb 3:41; all others are service (assumption).
 */
export const MAILS = {
  ...roundMails,
  ...intakeMails,
  ...suspensionMails,
  ...recalculationMails,
  ...assessmentMails,
  ...decisionMails,
  ...amendmentMails,
  ...changeRequestMails,
  ...hearingMails,
  ...exOfficioMails,
  ...accountabilityExtensionMails,
  ...aftercareMails,
  ...taskMails,
  ...evaluationMails,
  ...monitoringMails,
  ...recoveryMails,
  ...objectionMails,
  ...paymentMails,
  ...penaltyMails,
  ...representationMails,
  ...mailboxMails,
  ...mergerMails,
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
  /** The municipality on whose behalf the recipient gets it. */
  readonly representing?: MunicipalityCode;
  /** The municipality whose rights and duties the recipient took over. */
  readonly succeeding?: MunicipalityCode;
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

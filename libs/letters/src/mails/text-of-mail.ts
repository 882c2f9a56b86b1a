import { streamKind, type StreamKind } from '@ronde/contracts';
import type { MailCode } from '@ronde/domain';
import { ASSESSMENT_MAILS } from './assessment-mails.js';
import { AMENDMENT_MAILS } from './amendment-mails.js';
import { APPLICATION_MAILS } from './application-mails.js';
import { CHANGE_REQUEST_MAILS } from './change-request-mails.js';
import { DECISION_MAILS } from './decision-mails.js';
import { ACCOUNTABILITY_EXTENSION_MAILS } from './accountability-extension-mails.js';
import { EX_OFFICIO_MAILS } from './ex-officio-mails.js';
import { EVALUATION_MAILS } from './evaluation-mails.js';
import type { MailText } from './mail-text.js';
import { HEARING_MAILS } from './hearing-mails.js';
import { REFUSAL_HEARING_MAILS } from './refusal-hearing-mails.js';
import { MONITORING_MAILS } from './monitoring-mails.js';
import { RECOVERY_MAILS } from './recovery-mails.js';
import { OBJECTION_DECISION_MAILS } from './objection-decision-mails.js';
import { OBJECTION_MAILS } from './objection-mails.js';
import { BANK_ACCOUNT_MAILS, PAYMENT_MAILS } from './payment-mails.js';
import { PENALTY_MAILS } from './penalty-mails.js';
import { REPRESENTATION_MAILS } from './representation-mails.js';
import { MERGER_MAILS } from './merger-mails.js';
import { MAILBOX_MAILS } from './mailbox-mails.js';
import { ROUND_MAILS } from './round-mails.js';
import { RECALCULATION_MAILS } from './recalculation-mails.js';
import { SUSPENSION_MAILS } from './suspension-mails.js';
import { TASK_MAILS } from './task-mails.js';

/** The texts by the kind of file whose fact causes the mail. */
export const MAIL_TEXTS = {
  'funding-round': ROUND_MAILS,
  application: {
    ...APPLICATION_MAILS,
    ...ASSESSMENT_MAILS,
    ...DECISION_MAILS,
    ...AMENDMENT_MAILS,
    ...CHANGE_REQUEST_MAILS,
    ...HEARING_MAILS,
    ...REFUSAL_HEARING_MAILS,
    ...SUSPENSION_MAILS,
    ...EX_OFFICIO_MAILS,
    ...ACCOUNTABILITY_EXTENSION_MAILS,
    ...RECALCULATION_MAILS,
    ...BANK_ACCOUNT_MAILS,
  },
  task: TASK_MAILS,
  evaluation: EVALUATION_MAILS,
  monitoring: MONITORING_MAILS,
  recovery: RECOVERY_MAILS,
  objection: { ...OBJECTION_MAILS, ...OBJECTION_DECISION_MAILS },
  payment: PAYMENT_MAILS,
  penalty: PENALTY_MAILS,
  'deadline-watch': {},
  'representation-register': REPRESENTATION_MAILS,
  'mailbox-register': MAILBOX_MAILS,
  'merger-register': MERGER_MAILS,
} as const;

type Written = { [K in StreamKind]: keyof (typeof MAIL_TEXTS)[K] }[StreamKind];

/** Every mail of the table has a text: this does not compile otherwise. */
export const everyMailIsWritten: MailCode extends Written ? true : never = true;

/**
 * What a mail says. `view` is the one for the kind of file the stream is. Throws when the stream's kind of file
 * has no such mail.
 */
export function textOfMail(mail: MailCode, stream: string, details: unknown, view: unknown): MailText {
  const texts: Readonly<Record<string, (details: never, view: never) => MailText>> = MAIL_TEXTS[streamKind(stream)];
  const write = texts[mail];
  if (write === undefined) throw new Error(`no text of ${mail} for a fact in ${stream}`);
  return write(details as never, view as never);
}

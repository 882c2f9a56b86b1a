import type { AbsenceFact } from '../absence/absence-facts.js';
import type { AdviceFact } from '../advice/advice-facts.js';
import type { ApplicationFact } from '../application/application-facts.js';
import type { EvaluationFact } from '../evaluation/evaluation-facts.js';
import type { MandateFact } from '../mandate/mandate-facts.js';
import type { MonitoringFact } from '../monitoring/monitoring-facts.js';
import type { RecoveryFact } from '../recovery/recovery-facts.js';
import type { ObjectionFact } from '../objection/objection-facts.js';
import type { PaymentFact } from '../payment/payment-facts.js';
import type { PenaltyFact } from '../penalty/penalty-facts.js';
import type { MailboxFact } from '../mailbox/mailbox-facts.js';
import type { MergerFact } from '../merger/merger-facts.js';
import type { RepresentationFact } from '../representation/representation-facts.js';
import type { RoundFact } from '../round/round-facts.js';
import type { TaskFact } from '../task/task-facts.js';
import type { Ministry, MunicipalityCode, Role } from '../vocabulary.js';
import type { FACTS_WITHOUT_MAIL } from './facts-without-mail.js';

/** Every fact of a round and its files. */
export type FileFact =
  | RoundFact
  | ApplicationFact
  | TaskFact
  | EvaluationFact
  | MonitoringFact
  | RecoveryFact
  | ObjectionFact
  | PaymentFact
  | PenaltyFact
  | MandateFact
  | AbsenceFact
  | RepresentationFact
  | MailboxFact
  | MergerFact
  | AdviceFact;

/** The name of a fact. */
export type FileFactType = FileFact['type'];

/** What the fact of this name tells. */
export type FactDetails<T extends FileFactType> = Extract<FileFact, { type: T }>['data'];

/** An office at a ministry, for instance `SZW/ASSESSOR`. */
export type OfficeCode = `${Ministry}/${Extract<Role, 'ADMINISTRATOR' | 'ASSESSOR' | 'APPROVER'>}`;

/** Who a mail goes to: the shared mailbox of a municipality (`GM0518`) or of an office; never a person. */
export type RecipientCode = MunicipalityCode | OfficeCode | PartyCode | MailboxCode;

/** One of the mailboxes that a municipality registered in a round: `GM0518#b1`. */
export type MailboxCode = `${MunicipalityCode}#${string}`;

/** A party outside the round, such as a law firm: `X-…`. */
export type PartyCode = `X-${string}`;

/** The kinds of letter, each set as a PDF, kept with its hash and attached to its mail (issue: "Letters"). */
export const CORRESPONDENCE_LETTERS = [
  'acknowledgement',
  'supplement-request',
  'award',
  'award-amendment',
  'change-decision',
  'intended-settlement',
  'intended-revocation',
  'intended-refusal',
  'rejection',
  'evaluation-reminder',
  'settlement',
  'recovery-claim',
  'payment-plan',
  'payment-reminder',
  'interest-decision',
  'objection-confirmation',
  'objection-cure-request',
  'hearing-invitation',
  'objection-adjournment',
  'objection-decision',
  'penalty-decision',
] as const;
/** A kind of letter. */
export type CorrespondenceLetter = (typeof CORRESPONDENCE_LETTERS)[number];

/** What a fact does not tell and its mails need. */
export interface MailContext {
  /** The stream the fact stands in. */
  readonly stream: string;
  /** Whom the call reached: the approved invited list once the call is published, before that nobody. */
  readonly invited: readonly MunicipalityCode[];
  /** The office a task is for; only facts of a task need it. */
  readonly taskOffice?: OfficeCode;
}

/** One mail a fact causes, in words and in recipients. */
export interface MailRule<T extends FileFactType> {
  readonly mail: string;
  /** When it leaves, in words. */
  readonly moment: string;
  /** Whom it goes to: one mail each, in this order; nobody when the mail is not due in this case. */
  readonly to: (details: FactDetails<T>, context: MailContext) => readonly RecipientCode[];
  readonly letter?: CorrespondenceLetter;
}

/** The name of a fact somebody is mailed about. */
export type FactWithMail = Exclude<FileFactType, keyof typeof FACTS_WITHOUT_MAIL>;

/** The mails of each fact that has any. */
export type MailTable = { readonly [T in FactWithMail]: readonly MailRule<T>[] };

import { AbsenceRow } from './absence-row.js';
import { AllocationLineRow } from './allocation-line-row.js';
import { AllocationRow } from './allocation-row.js';
import { ApplicationRow } from './application-row.js';
import { AssessmentLineRow } from './assessment-line-row.js';
import { AssessmentRow } from './assessment-row.js';
import { AttachmentRow } from './attachment-row.js';
import { AwardAmendmentRow } from './award-amendment-row.js';
import { AwardLineRow } from './award-line-row.js';
import { AwardRow } from './award-row.js';
import { ChangeRequestRow } from './change-request-row.js';
import { BankAccountRow } from './bank-account-row.js';
import { ConflictOfInterestRow } from './conflict-of-interest-row.js';
import { ContactRow } from './contact-row.js';
import { DeadlineRow } from './deadline-row.js';
import { DocumentRow } from './document-row.js';
import { DraftRow } from './draft-row.js';
import { EvaluationRow } from './evaluation-row.js';
import { ExecutionHistoryRow } from './execution-history-row.js';
import { IdempotencyKeyRow } from './idempotency-key-row.js';
import { JournalCommandRow } from './journal-command-row.js';
import { JournalFactRow } from './journal-fact-row.js';
import { JournalStreamRow } from './journal-stream-row.js';
import { MandateRow } from './mandate-row.js';
import { MonitoringRow } from './monitoring-row.js';
import { MunicipalityRow } from './municipality-row.js';
import { ObjectionRow } from './objection-row.js';
import { OutboxRow } from './outbox-row.js';
import { PaymentRow } from './payment-row.js';
import { PenaltyRow } from './penalty-row.js';
import { ProjectRow } from './project-row.js';
import { ReasonsDraftRow } from './reasons-draft-row.js';
import { RecoveryRow } from './recovery-row.js';
import { AdviceRow } from './advice-row.js';
import { MergerRow } from './merger-row.js';
import { MailboxRow } from './mailbox-row.js';
import { OutsidePartyRow } from './outside-party-row.js';
import { RepresentationRow } from './representation-row.js';
import { RoundRow } from './round-row.js';
import { SettlementRow } from './settlement-row.js';
import { SubmissionRow } from './submission-row.js';
import { TaskRow } from './task-row.js';

/** Every table as a class. */
export const entities = [
  AbsenceRow,
  MailboxRow,
  AdviceRow,
  MergerRow,
  OutsidePartyRow,
  RepresentationRow,
  AllocationLineRow,
  AllocationRow,
  ApplicationRow,
  AssessmentLineRow,
  AssessmentRow,
  AttachmentRow,
  AwardAmendmentRow,
  AwardLineRow,
  AwardRow,
  ChangeRequestRow,
  BankAccountRow,
  ConflictOfInterestRow,
  ContactRow,
  DeadlineRow,
  DocumentRow,
  DraftRow,
  EvaluationRow,
  ExecutionHistoryRow,
  IdempotencyKeyRow,
  JournalCommandRow,
  JournalFactRow,
  JournalStreamRow,
  MandateRow,
  MonitoringRow,
  MunicipalityRow,
  ObjectionRow,
  OutboxRow,
  PaymentRow,
  PenaltyRow,
  ProjectRow,
  ReasonsDraftRow,
  RecoveryRow,
  RoundRow,
  SettlementRow,
  SubmissionRow,
  TaskRow,
];

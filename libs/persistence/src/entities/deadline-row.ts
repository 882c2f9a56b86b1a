import { Entity } from 'typeorm';
import { instant, localDate, text } from './columns.js';

/** Which term it is. */
export type DeadlineCode =
  | 'CALL_CLOSING'
  | 'ADMISSION'
  | 'COMPLETENESS'
  | 'SUPPLEMENT'
  | 'UNTREATED'
  | 'DECISION'
  | 'ASSESSMENT_JENV'
  | 'ASSESSMENT_SZW'
  | 'ALLOCATION'
  | 'AWARD'
  | 'OBJECTION'
  | 'PAYMENT'
  | 'ACCOUNTABILITY'
  | 'ACCOUNTABILITY_EXTENSION'
  | 'PAYMENT_SUSPENSION'
  | 'SETTLEMENT'
  | 'CHANGE_REQUEST'
  | 'VIEWS'
  | 'EVALUATION'
  | 'MONITORING'
  | 'REPAYMENT'
  | 'OBJECTION_DECISION'
  | 'OBJECTION_CURE'
  | 'HEARING'
  | 'HEARING_DOCUMENTS'
  | 'HEARING_INSPECTION'
  | 'APPEAL'
  | 'PENALTY_GRACE'
  | 'PENALTY_FIXING'
  | 'PENALTY_PAYMENT';

/** A term that runs on a file, why it runs, and when it was met. */
@Entity('deadline')
export class DeadlineRow {
  @text({ primary: true }) readonly stream: string;
  @text({ primary: true }) readonly code: DeadlineCode;
  @text() readonly roundId: string;
  @localDate() readonly dueOn: string;
  @instant({ nullable: true }) readonly dueAt: string | null;
  @text() readonly explanation: string;
  /** The end that an office was warned of. */
  @localDate({ nullable: true }) readonly warnedDueOn: string | null;
  @instant({ nullable: true }) readonly doneAt: string | null;
}

import type {
  ApplicationState,
  EvaluationOpening,
  Instant,
  MonitoringOpening,
  RecoveryOpening,
  ObjectionState,
  ReceivedNotice,
  ReceivedObjection,
  PaymentOpening,
  RoundTerms,
  TaskOpening,
} from '@ronde/domain';

/** What every mail can know of the fact that causes it. */
export interface RoundView {
  readonly round: RoundTerms;
  /** Business time of the fact. */
  readonly at: Instant;
  /** Why it was decided, in the words of whoever decided. */
  readonly reason?: string;
}

/** A fact about terms of several files, with the reference of each application. */
export interface LapsingView extends RoundView {
  readonly references?: Readonly<Record<string, string>>;
}

/** A fact about who represents a municipality, with the names of both. */
export interface RepresentationView extends RoundView {
  readonly municipality: string;
  readonly representative: string;
}

/** A fact about municipalities that become one, with their names. */
export interface MergerView extends RoundView {
  readonly successor: string;
  readonly merged: string;
}

/** A fact about a mailbox of a municipality. */
export interface MailboxView extends RoundView {
  readonly municipality: string;
  /** What was sent to it, as long as it has not come back. */
  readonly code?: string;
}

/** A fact about an application, or about a duty that follows from its award. */
export interface FileView extends RoundView {
  readonly applicationId: string;
  /** Reference of the file. */
  readonly caseReference: string;
  /** Name of the municipality that leads. */
  readonly municipality: string;
}

/** A fact about an application. */
export interface ApplicationView extends FileView {
  /** The file with the fact taken in. */
  readonly file: ApplicationState;
  /** What the applicant calls a project. */
  readonly titleOf: (projectId: string) => string;
}

/** A fact about a task; a task of the round itself has no municipality. */
export interface TaskView extends RoundView {
  readonly task: TaskOpening;
  /** Who took it is away, and replaced. */
  readonly substituted?: boolean;
  readonly municipality?: string;
}

/** A fact about a duty to evaluate. */
export interface EvaluationView extends FileView {
  readonly evaluation: EvaluationOpening;
  readonly projectTitle: string;
}

/** A fact about the yearly monitoring. */
export interface MonitoringView extends FileView {
  readonly monitoring: MonitoringOpening;
}

/** A fact about a claim on what was paid too much. */
export interface RecoveryView extends FileView {
  readonly recovery: RecoveryOpening;
}

/** A fact about an objection. */
export interface ObjectionView extends FileView {
  readonly objection: ReceivedObjection;
  /** The objection with the fact taken in. */
  readonly file: ObjectionState;
}

/** A fact about a notice of default. */
export interface PenaltyView extends FileView {
  readonly notice: ReceivedNotice;
}

/** A fact about the payment of an award. */
export interface PaymentView extends FileView {
  readonly payment: PaymentOpening;
}

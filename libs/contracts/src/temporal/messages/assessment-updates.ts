import type {
  CoInitialOutcome,
  ConflictCause,
  Consultation,
  DivergenceDecision,
  Instant,
  LocalDate,
  Ministry,
  ProjectAssessment,
  RecordedViews,
  RefusalGround,
} from '@ronde/domain';
import type { Command } from '../command.js';

/** An official has an interest in the file, or an administrator registers that somebody has (Awb 2:4). */
export interface RegisterConflict extends Command {
  readonly cause: ConflictCause;
  readonly personId?: string;
}

/** Another administrator lifts an interest that was registered, with a reason. */
export interface LiftConflict extends Command {
  readonly personId: string;
}

/** The two ministries spoke with each other about the application. */
export interface RecordConsultation extends Command, Consultation {}

/** Somebody decides what is advised where the ministries differ. */
export interface DecideDivergence extends Command {
  readonly decisions: readonly DivergenceDecision[];
}

/** A co-assessor whose silence was recorded speaks after all. */
export interface GiveLateOpinion extends Command {
  readonly ministry: Ministry;
  readonly assessments: readonly ProjectAssessment[];
}

/** An approver of Social Affairs initials the award along, or refuses to. */
export interface GiveCoInitial extends Command {
  readonly outcome: CoInitialOutcome;
}

/** An administrator tells what will be refused on facts that the applicant did not give (Awb 4:7). */
export interface IntendRefusal extends Command {
  readonly projectIds: readonly string[];
  readonly ground: RefusalGround;
  readonly onOtherFacts?: boolean;
}

/** Views were given orally, or none are wanted (Awb 4:9). */
export interface RecordViews extends Command {
  readonly how: RecordedViews;
  readonly on: LocalDate;
}

/** To a task: somebody may not work on the file it is about. */
export const CONFLICT_REGISTERED = 'conflictRegistered';
/** What the signal CONFLICT_REGISTERED carries. */
export interface ConflictRegistered {
  readonly personId: string;
  readonly at: Instant;
}

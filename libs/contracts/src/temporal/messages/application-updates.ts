import type {
  Deficiency,
  LocalDate,
  Ministry,
  MovableDeadline,
  ProjectAssessment,
  RefusalGround,
  SettlementGround,
} from '@ronde/domain';
import type { Command } from '../command.js';

/** An administrator admits a flagged application, or proposes to refuse it on a ground. */
export interface DecideAdmission extends Command {
  readonly admitted: boolean;
  readonly ground?: RefusalGround;
}
/** An administrator finds the application fit to be assessed. */
export type ConfirmCompleteness = Command;
/** Puts before an approver that what came in is not enough (Awb 4:5(1)). */
export type ProposeUntreated = Command;
/** An administrator asks for what is missing (Awb 4:5). */
export interface RequestSupplement extends Command {
  readonly deficiencies: readonly Deficiency[];
}
/** An approver leaves an incomplete application untreated (Awb 4:5(4)). */
export interface RefuseIncomplete extends Command {
  readonly ground: RefusalGround;
}
/** A ministry judges its projects of the application. */
export interface Assess extends Command {
  readonly ministry: Ministry;
  readonly assessments: readonly ProjectAssessment[];
}
/** An administrator moves a running term of the file. */
export interface MoveDeadline extends Command {
  readonly deadline: MovableDeadline;
  readonly dueOn: LocalDate;
}
/** An approver awards the allocated amounts. */
export type DecideAward = Command;
/** An approver rejects the application as a whole. */
export interface RejectApplication extends Command {
  readonly ground: RefusalGround;
  /** Rests on facts about the applicant that it did not give itself (Awb 4:7). */
  readonly restsOnOtherFacts?: boolean;
}
/** An approver settles the award, in cents; lower only on a ground (Regeling 2022 art. 10(3)). */
export interface DecideSettlement extends Command {
  readonly settledCents: number;
  readonly grounds: readonly SettlementGround[];
}

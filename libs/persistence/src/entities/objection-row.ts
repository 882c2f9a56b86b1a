import type {
  AppealOutcome,
  ContestedDecision,
  ContestedKind,
  HearingWaiver,
  InadmissibilityGround,
  ObjectionChannel,
  ObjectionDeficiency,
  ObjectionEnding,
  ObjectionOutcome,
  ObjectionPhase,
  ObjectionTimeliness,
} from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, json, localDate, text, texts, yesNo } from './columns.js';

/** An objection against a decision on an application. */
@Entity('objection')
export class ObjectionRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @text() readonly phase: ObjectionPhase;
  @text() readonly decision: ContestedKind;
  @json({ nullable: true }) readonly contested: ContestedDecision | null;
  @text() readonly channel: ObjectionChannel;
  @instant() readonly receivedAt: string;
  @localDate() readonly receivedOn: string;
  @localDate({ nullable: true }) readonly postmarkedOn: string | null;
  @text() readonly timeliness: ObjectionTimeliness;
  @yesNo({ nullable: true }) readonly takenIntoAccount: boolean | null;
  @texts() readonly lacks: ObjectionDeficiency[];
  @text() readonly contentHash: string;
  @localDate({ nullable: true }) readonly objectionEndsOn: string | null;
  @localDate({ nullable: true }) readonly decisionDueOn: string | null;
  @yesNo() readonly withCommittee: boolean;
  @localDate({ nullable: true }) readonly hearingOn: string | null;
  @text({ nullable: true }) readonly hearingWaived: HearingWaiver | null;
  @localDate({ nullable: true }) readonly adjournedOn: string | null;
  @text({ nullable: true }) readonly caseReference: string | null;
  @text({ nullable: true }) readonly outcome: ObjectionOutcome | null;
  @text({ nullable: true }) readonly ground: InadmissibilityGround | null;
  @cents({ nullable: true }) readonly totalCents: number | null;
  @cents({ nullable: true }) readonly raisedCents: number | null;
  @text({ nullable: true }) readonly decidedBy: string | null;
  @instant({ nullable: true }) readonly decidedAt: string | null;
  @localDate({ nullable: true }) readonly appealEndsOn: string | null;
  @localDate({ nullable: true }) readonly appealedOn: string | null;
  @text({ nullable: true }) readonly appealOutcome: AppealOutcome | null;
  @text({ nullable: true }) readonly ending: ObjectionEnding | null;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

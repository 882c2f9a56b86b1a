import type { LateDecision, NoticeJudgement, PenaltyExclusion, PenaltyStatus } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, localDate, text, whole } from './columns.js';

/** A notice of default about a late decision, and the penalty that follows. */
@Entity('penalty')
export class PenaltyRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @text() readonly subject: string;
  @text() readonly about: LateDecision;
  @text() readonly status: PenaltyStatus;
  @text() readonly judgement: NoticeJudgement;
  @localDate() readonly receivedOn: string;
  @instant() readonly receivedAt: string;
  @localDate({ nullable: true }) readonly decisionDueOn: string | null;
  @localDate() readonly decideBy: string;
  @localDate() readonly lastDay: string;
  @localDate({ nullable: true }) readonly decidedOn: string | null;
  @whole({ nullable: true }) readonly days: number | null;
  @cents({ nullable: true }) readonly amountCents: number | null;
  @text({ nullable: true }) readonly exclusion: PenaltyExclusion | null;
  @localDate({ nullable: true }) readonly fixDueOn: string | null;
  @localDate({ nullable: true }) readonly paymentDueOn: string | null;
  @localDate({ nullable: true }) readonly paidOn: string | null;
  @cents({ nullable: true }) readonly paidCents: number | null;
  @cents({ nullable: true }) readonly interestCents: number | null;
}

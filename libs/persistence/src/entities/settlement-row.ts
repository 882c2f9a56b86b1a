import type { AccountabilityInformation, ExOfficioCause, SettlementGround } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, json, localDate, text, texts, yesNo } from './columns.js';

/** The accountability that came in for an application, and the final decision on its amount. */
@Entity('settlement')
export class SettlementRow {
  @text({ primary: true }) readonly applicationId: string;
  @text() readonly roundId: string;
  @localDate({ nullable: true }) readonly receivedFromBzkOn: string | null;
  @instant({ nullable: true }) readonly receivedAt: string | null;
  @yesNo() readonly activitiesFinished: boolean;
  @json() readonly spent: AccountabilityInformation['spent'];
  @localDate() readonly dueOn: string;
  @text({ nullable: true }) readonly exOfficio: ExOfficioCause | null;
  @text({ nullable: true }) readonly taskId: string | null;
  @texts() readonly unmetEvaluations: readonly string[];
  @text({ nullable: true }) readonly caseReference: string | null;
  @cents({ nullable: true }) readonly awardedCents: number | null;
  @cents({ nullable: true }) readonly spentCents: number | null;
  @cents({ nullable: true }) readonly settledCents: number | null;
  @cents({ nullable: true }) readonly toRepayCents: number | null;
  @texts() readonly grounds: readonly SettlementGround[];
  @localDate({ nullable: true }) readonly notifiedOn: string | null;
  @localDate({ nullable: true }) readonly objectionEndsOn: string | null;
  @text({ nullable: true }) readonly decidedBy: string | null;
  @instant({ nullable: true }) readonly decidedAt: string | null;
}

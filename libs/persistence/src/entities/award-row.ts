import { Entity } from 'typeorm';
import { cents, instant, localDate, text } from './columns.js';

/** The award of one application. */
@Entity('award')
export class AwardRow {
  @text({ primary: true }) readonly applicationId: string;
  @text() readonly roundId: string;
  @text() readonly caseReference: string;
  @text() readonly allocationId: string;
  @cents() readonly totalCents: number;
  @text() readonly decidedBy: string;
  @instant() readonly decidedAt: string;
  @localDate({ nullable: true }) readonly notifiedOn: string | null;
  @localDate({ nullable: true }) readonly objectionEndsOn: string | null;
  @localDate({ nullable: true }) readonly paymentDueOn: string | null;
}

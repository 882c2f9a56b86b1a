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
  @localDate() readonly objectionEndsOn: string;
  @localDate() readonly paymentDueOn: string;
}

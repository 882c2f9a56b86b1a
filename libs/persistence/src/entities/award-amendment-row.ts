import type { AmendmentCause, AwardLine } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, json, localDate, text, whole } from './columns.js';

/** One time that an award became another. The award's own table holds how it is now. */
@Entity('award_amendment')
export class AwardAmendmentRow {
  @text({ primary: true }) readonly applicationId: string;
  @whole({ primary: true }) readonly position: number;
  @text() readonly roundId: string;
  @text() readonly cause: AmendmentCause;
  @text({ nullable: true }) readonly causeStream: string | null;
  @json() readonly lines: readonly AwardLine[];
  @cents() readonly previousTotalCents: number;
  @cents() readonly totalCents: number;
  @text({ nullable: true }) readonly reason: string | null;
  @text() readonly decidedBy: string;
  @instant() readonly amendedAt: string;
  @localDate({ nullable: true }) readonly objectionEndsOn: string | null;
  @localDate({ nullable: true }) readonly paymentDueOn: string | null;
}

import type { RecoveryCause, RecoveryState } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, localDate, text } from './columns.js';

/** A claim on what was paid too much. */
@Entity('recovery')
export class RecoveryRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @text() readonly cause: RecoveryCause;
  @text() readonly caseReference: string;
  @text() readonly status: RecoveryState['status'];
  @cents() readonly principalCents: number;
  @localDate() readonly notifiedOn: string;
  @localDate() readonly dueOn: string;
  @instant() readonly dueAt: string;
  @cents() readonly receivedCents: number;
  @cents() readonly fixedInterestCents: number;
  @cents() readonly writtenOffCents: number;
  @localDate({ nullable: true }) readonly demandedOn: string | null;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

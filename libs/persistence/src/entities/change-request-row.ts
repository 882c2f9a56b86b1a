import type { ChangeDecision, ChangeKind } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, json, localDate, text } from './columns.js';

/** A change of an award that was asked for, and the decision on it. */
@Entity('change_request')
export class ChangeRequestRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly requestId: string;
  @text() readonly roundId: string;
  @text() readonly kind: ChangeKind;
  @json() readonly wanted: object;
  @instant() readonly receivedAt: string;
  @localDate() readonly decisionDueOn: string;
  @text({ nullable: true }) readonly taskId: string | null;
  @text({ nullable: true }) readonly outcome: ChangeDecision['outcome'] | null;
  @text({ nullable: true }) readonly ground: string | null;
  @text({ nullable: true }) readonly decidedBy: string | null;
  @instant({ nullable: true }) readonly decidedAt: string | null;
}

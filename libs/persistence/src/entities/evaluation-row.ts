import type { EvaluationKind, EvaluationState } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, localDate, text, yesNo } from './columns.js';

/** A duty to evaluate one awarded project. */
@Entity('evaluation')
export class EvaluationRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @text() readonly projectId: string;
  @text() readonly status: EvaluationState['status'];
  @localDate() readonly dueOn: string;
  @instant() readonly dueAt: string;
  @yesNo() readonly escalated: boolean;
  @text({ nullable: true }) readonly kind: EvaluationKind | null;
  @text({ nullable: true }) readonly executor: string | null;
  @yesNo({ nullable: true }) readonly independent: boolean | null;
  @yesNo({ nullable: true }) readonly sharedInToolkit: boolean | null;
  @text({ nullable: true }) readonly contentHash: string | null;
  @instant({ nullable: true }) readonly receivedAt: string | null;
  @text({ nullable: true }) readonly reviewTaskId: string | null;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

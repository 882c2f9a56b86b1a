import type { Ministry } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, localDate, text, texts } from './columns.js';

/** The work of one ministry on one application. */
@Entity('assessment')
export class AssessmentRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly ministry: Ministry;
  @text() readonly roundId: string;
  @text() readonly taskId: string;
  @texts() readonly projectIds: readonly string[];
  @localDate() readonly dueOn: string;
  @text() readonly status: 'OPEN' | 'DONE' | 'SILENT';
  @text({ nullable: true }) readonly assessedBy: string | null;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

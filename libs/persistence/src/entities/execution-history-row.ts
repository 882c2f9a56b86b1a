import { Entity } from 'typeorm';
import { bytes, instant, text } from './columns.js';

/** The history of a run that ended, as protobuf bytes. */
@Entity('execution_history')
export class ExecutionHistoryRow {
  @text({ primary: true }) readonly workflowId: string;
  @text({ primary: true }) readonly runId: string;
  @text() readonly ended: 'closed' | 'continued';
  @bytes() readonly bytes: Buffer;
  @text() readonly sha256: string;
  @instant() readonly exportedAt: string;
}

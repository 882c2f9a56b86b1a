import { Entity } from 'typeorm';
import { bytes, instant, text, whole } from './columns.js';

/** The history of a run that ended, as protobuf bytes: what the engine forgets after its retention. */
@Entity('execution_history')
export class ExecutionHistoryRow {
  @text({ primary: true }) readonly workflowId: string;
  @text({ primary: true }) readonly runId: string;
  @text() readonly workflowType: string;
  @text() readonly ended: 'closed' | 'continued';
  /** The engine's word for how it ended: `COMPLETED`, `TERMINATED`, … */
  @text() readonly status: string;
  /** By the execution's own clock, which runs ahead in a conducted round. */
  @instant() readonly closedAt: string;
  /** The run that this one continued. */
  @text({ nullable: true }) readonly previousRunId: string | null;
  @whole() readonly eventCount: number;
  @bytes() readonly bytes: Buffer;
  @text() readonly sha256: string;
  @instant() readonly exportedAt: string;
}

import type { MonitoringFact, MonitoringState } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, json, localDate, text, whole, yesNo } from './columns.js';

type Progress = Extract<MonitoringFact, { type: 'monitoringReceived' }>['data']['progress'];

/** The yearly question about one award, and its answer. */
@Entity('monitoring')
export class MonitoringRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly applicationId: string;
  @whole({ nullable: true }) readonly year: number | null;
  @text() readonly status: MonitoringState['status'];
  @localDate() readonly dueOn: string;
  @instant() readonly dueAt: string;
  @yesNo() readonly escalated: boolean;
  @json({ nullable: true }) readonly progress: Progress | null;
  @whole({ nullable: true }) readonly municipalitiesReached: number | null;
  @text({ nullable: true }) readonly contentHash: string | null;
  @instant({ nullable: true }) readonly receivedAt: string | null;
  @text({ nullable: true }) readonly reviewTaskId: string | null;
  @yesNo({ nullable: true }) readonly efficient: boolean | null;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

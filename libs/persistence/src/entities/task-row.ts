import type { Ministry, TaskKind, TaskOpening, TaskState } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, localDate, text, whole, yesNo } from './columns.js';

/** Work that waits for a person or an office. */
@Entity('task')
export class TaskRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly kind: TaskKind;
  @text() readonly subject: string;
  @text() readonly role: TaskOpening['role'];
  @text() readonly ministry: Ministry;
  @text() readonly status: TaskState['status'];
  @text({ nullable: true }) readonly claimedBy: string | null;
  @localDate() readonly dueOn: string;
  @instant() readonly dueAt: string;
  @whole() readonly reminders: number;
  @yesNo() readonly escalated: boolean;
  @text({ nullable: true }) readonly outcome: string | null;
  @instant() readonly openedAt: string;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

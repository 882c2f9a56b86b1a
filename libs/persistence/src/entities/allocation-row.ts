import type { AllocationProposal } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, text, whole } from './columns.js';

/** A proposed division of the ceiling and what became of it. */
@Entity('allocation')
export class AllocationRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly roundId: string;
  @text() readonly strategy: AllocationProposal['strategy'];
  @cents() readonly requestedCents: number;
  @cents() readonly advisedCents: number;
  @cents() readonly totalCents: number;
  @whole() readonly lineCount: number;
  @text() readonly linesHash: string;
  @text() readonly status: 'PROPOSED' | 'RETURNED' | 'APPROVED';
  @text() readonly proposedBy: string;
  @instant() readonly proposedAt: string;
  @text({ nullable: true }) readonly decidedBy: string | null;
  @instant({ nullable: true }) readonly decidedAt: string | null;
  @text({ nullable: true }) readonly decidedFor: string | null;
}

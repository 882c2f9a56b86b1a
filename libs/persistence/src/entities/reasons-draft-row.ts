import type { ReasonedDecision } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, text, whole } from './columns.js';

/** One version of the reasons that somebody wrote for a decision. */
@Entity('reasons_draft')
export class ReasonsDraftRow {
  @text({ primary: true }) readonly stream: string;
  @text({ primary: true }) readonly decision: ReasonedDecision;
  @whole({ primary: true }) readonly version: number;
  @text() readonly roundId: string;
  @whole() readonly position: number;
  @text() readonly composed: string;
  @text() readonly composedHash: string;
  @text() readonly text: string;
  @text() readonly hash: string;
  @text() readonly editedBy: string;
  @instant() readonly editedAt: string;
  @text({ nullable: true }) readonly adoptedBy: string | null;
  @instant({ nullable: true }) readonly adoptedAt: string | null;
}

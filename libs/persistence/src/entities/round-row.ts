import type { ClosingFigures, RoundPhase, RoundTerms } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, json, localDate, text, texts, whole } from './columns.js';

/** A yearly round. */
@Entity('round')
export class RoundRow {
  @text({ primary: true }) readonly id: string;
  @whole() readonly year: number;
  @text() readonly title: string;
  @text() readonly phase: RoundPhase;
  @json() readonly terms: RoundTerms;
  @cents() readonly ceilingCents: number;
  @texts() readonly invited: readonly string[];
  @text() readonly invitedStatus: 'NONE' | 'DRAFTED' | 'APPROVED';
  @instant({ nullable: true }) readonly opensAt: string | null;
  @instant({ nullable: true }) readonly closesAt: string | null;
  @text() readonly clockMode: 'wall' | 'conducted';
  @instant({ nullable: true }) readonly conductedNow: string | null;
  @localDate({ nullable: true }) readonly parliamentToldOn: string | null;
  @json({ nullable: true }) readonly figures: ClosingFigures | null;
  @text({ nullable: true }) readonly cancelledFor: string | null;
  @instant() readonly draftedAt: string;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

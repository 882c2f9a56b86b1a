import type { Component, InterventionType, ProjectCategory, RefusalGround, YearRequest } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, json, text, whole, yesNo } from './columns.js';

/** One fundable activity of an application. */
@Entity('project')
export class ProjectRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly projectId: string;
  @text() readonly roundId: string;
  @whole() readonly ordinal: number;
  @text({ nullable: true }) readonly title: string | null;
  @text() readonly component: Component;
  @text({ nullable: true }) readonly category: ProjectCategory | null;
  @text({ nullable: true }) readonly intervention: InterventionType | null;
  @cents() readonly requestedCents: number;
  @json({ nullable: true }) readonly byYear: readonly YearRequest[] | null;
  @yesNo() readonly evaluationPlan: boolean;
  @yesNo() readonly evaluationFlagged: boolean;
  @yesNo() readonly rorExemptionAsked: boolean;
  @yesNo() readonly withdrawn: boolean;
  @cents({ nullable: true }) readonly advisedCents: number | null;
  @text({ nullable: true }) readonly refusalGround: RefusalGround | null;
  @cents({ nullable: true }) readonly allocatedCents: number | null;
  @cents({ nullable: true }) readonly spentCents: number | null;
}

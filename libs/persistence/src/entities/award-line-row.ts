import type { Component, RefusalGround, YearAmount } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, json, text, yesNo } from './columns.js';

/** What an award gives one project, and the duties that come with it. */
@Entity('award_line')
export class AwardLineRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly projectId: string;
  @text() readonly component: Component;
  @cents() readonly requestedCents: number;
  @cents() readonly awardedCents: number;
  @json({ nullable: true }) readonly byYear: readonly YearAmount[] | null;
  @text({ nullable: true }) readonly ground: RefusalGround | null;
  @yesNo() readonly evaluationDuty: boolean;
  @yesNo() readonly rorDuty: boolean;
}

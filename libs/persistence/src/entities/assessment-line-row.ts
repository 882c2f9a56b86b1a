import type { Ministry, RefusalGround } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, text, yesNo } from './columns.js';

/** A ministry's judgement of one project. */
@Entity('assessment_line')
export class AssessmentLineRow {
  @text({ primary: true }) readonly applicationId: string;
  @text({ primary: true }) readonly ministry: Ministry;
  @text({ primary: true }) readonly projectId: string;
  @cents() readonly advisedCents: number;
  @text({ nullable: true }) readonly ground: RefusalGround | null;
  @yesNo() readonly rorExemption: boolean;
}

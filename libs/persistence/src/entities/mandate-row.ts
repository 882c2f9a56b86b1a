import type { MandatedAct, Ministry } from '@ronde/domain';
import { Entity } from 'typeorm';
import { cents, instant, localDate, text, texts, yesNo } from './columns.js';

/** A mandate in the register. */
@Entity('mandate')
export class MandateRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly ministry: Ministry;
  @text() readonly holder: string;
  @text() readonly functionTitle: string;
  @texts() readonly acts: readonly MandatedAct[];
  @cents({ nullable: true }) readonly maxCents: number | null;
  @localDate() readonly validFrom: string;
  @localDate({ nullable: true }) readonly validUntil: string | null;
  @yesNo() readonly mayDelegate: boolean;
  @text({ nullable: true }) readonly under: string | null;
  @text() readonly grantedBy: string;
  @instant() readonly grantedAt: string;
  @instant({ nullable: true }) readonly revokedAt: string | null;
}

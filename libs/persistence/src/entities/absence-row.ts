import type { Ministry, SubstitutedRole } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, localDate, text } from './columns.js';

/** An absence in the register. */
@Entity('absence')
export class AbsenceRow {
  @text({ primary: true }) readonly id: string;
  @text() readonly personId: string;
  @text() readonly substituteId: string;
  @text() readonly role: SubstitutedRole;
  @text() readonly ministry: Ministry;
  @localDate() readonly firstDay: string;
  @localDate() readonly lastDay: string;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
  @instant({ nullable: true }) readonly endedAt: string | null;
}

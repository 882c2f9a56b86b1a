import type { RepresentationStatus, RepresentativeRefusal } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, localDate, text, texts, yesNo } from './columns.js';

/** A representation in the register of a round. */
@Entity('representation')
export class RepresentationRow {
  @text({ primary: true }) readonly roundId: string;
  @text({ primary: true }) readonly id: string;
  @text() readonly municipality: string;
  @text() readonly representative: string;
  @yesNo() readonly lawyer: boolean;
  @texts() readonly acts: string[];
  @localDate() readonly firstDay: string;
  @localDate({ nullable: true }) readonly lastDay: string | null;
  @text({ nullable: true }) readonly documentHash: string | null;
  @text() readonly status: RepresentationStatus;
  @localDate({ nullable: true }) readonly authorisationDueOn: string | null;
  @text({ nullable: true }) readonly refusedFor: RepresentativeRefusal | null;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
}

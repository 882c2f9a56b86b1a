import { Entity } from 'typeorm';
import type { AdviceChannel, AdviceTopic, AdvisingOrganisation } from '@ronde/domain';
import { instant, localDate, text, yesNo } from './columns.js';

/** A contact in which a municipality was advised, in the register of a round. */
@Entity('advice')
export class AdviceRow {
  @text({ primary: true }) readonly roundId: string;
  @text({ primary: true }) readonly id: string;
  @text() readonly municipality: string;
  @localDate() readonly givenOn: string;
  @text() readonly channel: AdviceChannel;
  @text() readonly topic: AdviceTopic;
  @text() readonly organisation: AdvisingOrganisation;
  @text({ nullable: true }) readonly adviserId: string | null;
  @yesNo() readonly struck: boolean;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
}

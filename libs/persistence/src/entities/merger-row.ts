import { Entity } from 'typeorm';
import { instant, localDate, text, texts, yesNo } from './columns.js';

/** A merger of municipalities in the register of a round. */
@Entity('merger')
export class MergerRow {
  @text({ primary: true }) readonly roundId: string;
  @text({ primary: true }) readonly id: string;
  @text() readonly successor: string;
  @texts() readonly merged: string[];
  @localDate() readonly effectiveOn: string;
  @yesNo() readonly struck: boolean;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
}

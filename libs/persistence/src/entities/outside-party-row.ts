import { Entity } from 'typeorm';
import { text } from './columns.js';

/** A party outside the round that represents municipalities: an organisation and its shared mailbox, never a person. */
@Entity('outside_party')
export class OutsidePartyRow {
  @text({ primary: true }) readonly code: string;
  @text() readonly name: string;
  @text() readonly email: string;
}

import type { Role } from '@ronde/domain';
import { Entity } from 'typeorm';
import { text } from './columns.js';

/** A shared office mailbox; never the address of a person. */
@Entity('contact')
export class ContactRow {
  @text({ primary: true }) readonly code: string;
  @text({ primary: true }) readonly role: Role;
  @text() readonly email: string;
}

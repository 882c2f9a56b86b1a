import type { MailboxPurpose, MailboxStatus } from '@ronde/domain';
import { Entity } from 'typeorm';
import { instant, text } from './columns.js';

/** A shared mailbox of a municipality in a round. Address and code stand here only. */
@Entity('mailbox')
export class MailboxRow {
  @text({ primary: true }) readonly roundId: string;
  @text({ primary: true }) readonly id: string;
  @text() readonly municipality: string;
  @text() readonly purpose: MailboxPurpose;
  @text() readonly status: MailboxStatus;
  @text({ nullable: true }) readonly email: string | null;
  @text({ nullable: true }) readonly code: string | null;
  @text() readonly registeredBy: string;
  @instant() readonly registeredAt: string;
}

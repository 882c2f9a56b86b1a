import type { Fact } from '../vocabulary.js';
import type { Mailbox } from './mailbox.js';

/** Which mailbox a fact is about. */
export type MailboxNamed = Pick<Mailbox, 'mailboxId' | 'municipality' | 'purpose'>;

/** What can happen in the register of mailboxes of a round; its stream is `mailbox-register/2027`. */
export type MailboxFact =
  Fact<'mailboxRegistered', Mailbox> | Fact<'mailboxConfirmed', MailboxNamed> | Fact<'mailboxRemoved', MailboxNamed>;

import { createHash } from 'node:crypto';
import { mailboxRegister } from '@ronde/contracts';
import {
  evolveMailboxes,
  NO_MAILBOXES,
  REGISTER_IN_VIEW,
  registerOf,
  type FileInView,
  type MailboxFact,
  type MailboxRegister,
} from '@ronde/domain';
import type { Register } from '../platform/registers/change-register.js';

/** The register of mailboxes of a round. */
export const mailboxesIn = (roundId: string): Register<MailboxRegister, MailboxFact> => ({
  stream: mailboxRegister(roundId),
  roundId,
  empty: NO_MAILBOXES,
  evolve: evolveMailboxes,
});

/** What the table of permissions looks at: whose mailbox it is; one that is not there is nobody's. */
export const inView =
  (mailboxId: string) =>
  ({ mailboxes }: MailboxRegister): FileInView => {
    const found = mailboxes.find((one) => one.mailboxId === mailboxId);
    return found === undefined ? REGISTER_IN_VIEW : registerOf(found.municipality);
  };

/** SHA-256 of an address or a code, by which the journal knows it. */
export const hashOf = (text: string): string => createHash('sha256').update(text.toLowerCase()).digest('hex');

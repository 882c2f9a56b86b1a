import type { MailboxFact } from '@ronde/domain';
import { MailboxRow } from '../entities/mailbox-row.js';
import type { Projections } from './projection.js';

/** What the facts of the register of mailboxes change. */
export const mailboxProjections: Projections<MailboxFact['type']> = {
  mailboxRegistered: (transaction, { mailboxId: id, municipality, purpose }, { roundId, actor, at: registeredAt }) =>
    transaction.insert(MailboxRow, {
      ...{ roundId, id, municipality, purpose, status: 'REGISTERED' as const },
      ...{ registeredBy: actor.id, registeredAt },
    }),
  mailboxConfirmed: (transaction, { mailboxId: id }, { roundId }) =>
    transaction.update(MailboxRow, { roundId, id }, { status: 'CONFIRMED', code: null }),
  mailboxRemoved: (transaction, { mailboxId: id }, { roundId }) =>
    transaction.update(MailboxRow, { roundId, id }, { status: 'REMOVED', code: null }),
};

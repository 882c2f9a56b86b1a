import { MAILBOX_PURPOSES } from '@ronde/domain';
import { z } from 'zod';
import { answer } from './answers.js';
import { mailbox } from './representation-views.js';
import { instant, municipalityCode } from './values.js';

export const mailboxBody = z
  .strictObject({ municipality: municipalityCode, purpose: z.enum(MAILBOX_PURPOSES), address: mailbox })
  .meta({ id: 'RegisterMailbox', description: 'A shared mailbox, never that of a person; a code is sent to it.' });
export const mailboxCodeBody = z
  .strictObject({ code: z.string().trim().min(1).max(40) })
  .meta({ id: 'ConfirmMailbox', description: 'The code that was sent to the mailbox.' });
export const registeredMailbox = answer.extend({ mailboxId: z.string() }).meta({ id: 'RegisteredMailbox' });

const mailboxRow = z
  .object({
    mailboxId: z.string(),
    municipality: municipalityCode,
    purpose: z.enum(MAILBOX_PURPOSES),
    status: z.enum(['REGISTERED', 'CONFIRMED', 'REMOVED']),
    address: z.string(),
    registeredAt: instant,
    undeliverable: z.int(),
    lastError: z.string().nullable(),
  })
  .meta({ id: 'MailboxRow' });
export const mailboxList = z.object({ items: z.array(mailboxRow) }).meta({ id: 'MailboxList' });

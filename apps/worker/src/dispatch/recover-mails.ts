import type { OutboxRow } from '@ronde/persistence';
import { termsOf } from '../letters/cause.js';
import { inParallel } from './in-parallel.js';
import type { MailRoom } from './mail-room.js';
import { settleDoubt } from './settle-doubt.js';

const MAILS_AT_ONCE = 8;

/** Settles the mails that a dispatcher that ended was handing over: each is asked for. */
export async function recoverMails(room: MailRoom, left: readonly OutboxRow[]): Promise<void> {
  await inParallel(MAILS_AT_ONCE, left, async ({ id, attempts, messageId, roundId }) => {
    const { rehearsal } = await termsOf(room.database, roundId);
    const reason = 'the dispatcher ended while the mail was under way';
    await settleDoubt(room, { id, attempts, messageId: messageId ?? '', rehearsal, reason });
  });
}

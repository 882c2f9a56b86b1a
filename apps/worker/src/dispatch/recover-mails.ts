import type { RoundTerms } from '@ronde/domain';
import type { OutboxRow } from '@ronde/persistence';
import { inParallel } from './in-parallel.js';
import type { MailRoom } from './mail-room.js';
import { settleDoubt } from './settle-doubt.js';

const MAILS_AT_ONCE = 8;

/** Settles the mails that a dispatcher that ended was handing over: each is asked for. */
export async function recoverMails(room: MailRoom, left: readonly OutboxRow[]): Promise<void> {
  await inParallel(MAILS_AT_ONCE, left, async ({ id, attempts, messageId, roundId }) => {
    const rehearsal = await isRehearsed(room, roundId);
    const reason = 'the dispatcher ended while the mail was under way';
    await settleDoubt(room, { id, attempts, messageId: messageId ?? '', rehearsal, reason });
  });
}

async function isRehearsed({ database }: MailRoom, roundId: string): Promise<boolean> {
  const [round] = await database.query<{ terms: RoundTerms }[]>('SELECT terms FROM round WHERE id = $1', [roundId]);
  if (round === undefined) throw new Error(`there is no round ${roundId}`);
  return round.terms.rehearsal;
}

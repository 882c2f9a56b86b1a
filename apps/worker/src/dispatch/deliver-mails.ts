import type { Mail } from '@ronde/domain';
import { claimDue, markFailed, markSending, markSuppressed, retryLater, type Delivery } from '@ronde/persistence';
import { mimeMessage } from '../mail/mime-message.js';
import { sendOnce, type SendOutcome } from '../mail/send-once.js';
import { composeMail, type ComposedMail } from './compose-mail.js';
import { inParallel } from './in-parallel.js';
import { bareAddress } from './mailboxes.js';
import type { MailRoom } from './mail-room.js';
import { settleAttempt, type Settlement } from './settle-attempt.js';
import { settleDoubt } from './settle-doubt.js';
import { untilWritten } from './until-written.js';

const CLAIMED_AT_ONCE = 60;
const MAILS_AT_ONCE = 12;
const CLAIM_SECONDS = 120;
const COMPOSED_IN_ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 300;

/** Sends the mails that are due, several at a time. Answers whether there were any. */
export async function deliverMails(room: MailRoom, waitedSeconds = 0): Promise<boolean> {
  const terms = { claimSeconds: CLAIM_SECONDS, waitedSeconds };
  const due = await claimDue(room.database, 'mail', CLAIMED_AT_ONCE, terms);
  await inParallel(MAILS_AT_ONCE, due, async (delivery) => {
    if (!room.stopping.aborted) await deliver(room, delivery);
  });
  return due.length > 0;
}

async function deliver(room: MailRoom, delivery: Delivery<Mail>): Promise<void> {
  const { database, servers } = room;
  const composed = await composedOrPutOff(room, delivery);
  if (composed === undefined) return;
  const { message, rehearsal } = composed;
  const server = rehearsal ? servers.rehearsal : servers.real;
  if (server === undefined)
    return markSuppressed(
      database,
      delivery.id,
      'Rehearsed mails are not sent: no mail server on this machine is named.',
    );
  const content = await mimeMessage(message);
  // Whoever finds it `sending` later must ask whether it arrived: it is marked before anything leaves.
  if (!(await markSending(database, delivery.id, message.messageId))) return;
  const envelope = { from: bareAddress(message.from), to: message.to, content };
  await settle(room, delivery, composed, await sendOnce(server, envelope, room.cutOff));
}

async function composedOrPutOff(room: MailRoom, delivery: Delivery<Mail>): Promise<ComposedMail | undefined> {
  const { id, attempts, payload } = delivery;
  try {
    return await composeMail(room, delivery);
  } catch (error) {
    const reason = `It cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    room.logger.error({ outboxId: id, mail: payload.mail, attempts, reason }, 'mail cannot be written');
    if (attempts >= COMPOSED_IN_ATTEMPTS) await markFailed(room.database, id, reason);
    else await retryLater(room.database, id, reason, waitSeconds(attempts));
    return undefined;
  }
}

async function settle(
  room: MailRoom,
  { id, attempts, payload }: Delivery<Mail>,
  { message, rehearsal }: ComposedMail,
  outcome: SendOutcome,
): Promise<void> {
  const { result, reason = '' } = outcome;
  const log = room.logger.child({ outboxId: id, mail: payload.mail, to: payload.to, attempts });
  if (result === 'in-doubt') {
    log.warn({ reason }, 'the mail server may have the mail or not');
    return settleDoubt(room, { id, attempts, messageId: message.messageId, rehearsal, reason });
  }
  if (result === 'accepted') log.debug('mail sent');
  else log.warn({ result, reason }, 'mail not sent');
  const settlements: Record<typeof result, Settlement> = {
    accepted: { status: 'sent' },
    refused: { status: 'failed', reason },
    'not-sent': { status: 'pending', reason, afterSeconds: waitSeconds(attempts) },
  };
  await untilWritten(room.abandoned, () => settleAttempt(room.database, { id, attempts }, settlements[result]));
}

function waitSeconds(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, 2 ** Math.min(attempts - 1, 10));
}

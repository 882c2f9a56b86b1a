import { setTimeout as pause } from 'node:timers/promises';
import type { MailRoom } from './mail-room.js';
import { settleAttempt, type Attempt, type Settlement } from './settle-attempt.js';
import { untilWritten } from './until-written.js';

/** A mail of which nobody here knows whether it arrived. */
export interface DoubtfulMail extends Attempt {
  readonly messageId: string;
  readonly rehearsal: boolean;
  readonly reason: string;
}

/**
 * A server that was left in the middle may still be putting the mail away. Longer than a dispatcher that lost the
 * database keeps talking to mail servers (`CUT_OFF_AFTER_MS`), so that one that takes over never asks too early.
 */
const PUT_AWAY_WITHIN_MS = 3_000;
const ASKED_AGAIN_AFTER_MS = 2_000;

/**
 * Finds out whether a mail arrived: it did, then it is sent; it did not, then it is sent again. Where nobody can be asked
 * it is shown as in doubt, and never sent again by itself. Gives up when `stopping`: whoever starts next asks.
 */
export async function settleDoubt(room: MailRoom, mail: DoubtfulMail): Promise<void> {
  const { logger, servers, stopping } = room;
  const write = (settlement: Settlement) =>
    untilWritten(room.abandoned, () => settleAttempt(room.database, mail, settlement));
  const probe = (mail.rehearsal ? servers.rehearsal : servers.real)?.probe;
  if (probe === undefined) return write({ status: 'in-doubt', reason: `It may have arrived or not: ${mail.reason}` });
  await pause(PUT_AWAY_WITHIN_MS, undefined, { signal: stopping }).catch(() => undefined);
  while (!stopping.aborted) {
    try {
      const arrived = await probe(mail.messageId);
      logger.info({ outboxId: mail.id, arrived }, 'the mail catcher says whether the mail arrived');
      return await write(
        arrived
          ? { status: 'sent' }
          : { status: 'pending', reason: `It did not arrive: ${mail.reason}`, afterSeconds: 0 },
      );
    } catch (error) {
      logger.warn({ outboxId: mail.id, reason: String(error) }, 'the mail catcher cannot be asked yet');
      await pause(ASKED_AGAIN_AFTER_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

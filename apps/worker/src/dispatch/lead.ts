import { setTimeout as pause } from 'node:timers/promises';
import { releaseClaims, sendingMails, type Database } from '@ronde/persistence';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { MailServers } from '../mail/mail-server.js';
import type { Bell } from './bell.js';
import { deliverMails } from './deliver-mails.js';
import { deliverMessages } from './deliver-messages.js';
import type { Leadership } from './leadership.js';
import type { MailRoom } from './mail-room.js';
import { recoverMails } from './recover-mails.js';
import { takeTurns } from './take-turns.js';

/** What a dispatcher delivers with. */
export interface Means {
  readonly database: DataSource;
  readonly client: Client;
  readonly servers: MailServers;
  readonly from: string;
  readonly publicUrl: string;
  readonly logger: Logger;
  /** Ring when rows have come into the outbox. */
  readonly bells: { readonly messages: Bell; readonly mails: Bell };
  readonly stopping: AbortSignal;
  readonly abandoned: AbortSignal;
}

/** How long a mail server is still talked to once the right to deliver is lost, or the process is to stop. */
const CUT_OFF_AFTER_MS = { lost: 2_000, stopping: 8_000 } as const;
/** Mails may wait a moment, so that they leave by the dozen. */
const BETWEEN_MAILS_MS = 40;
/** People wait for decisions and receipts, nobody for a mail: it leaves when nothing has been written for a moment. */
const MAILS_GIVE_WAY = { quietMs: 150, atMostMs: 2_000 };

/** Delivers as long as the leadership lasts. First come what another left behind: its claims, and its mails under way. */
export async function lead(means: Means, leadership: Leadership): Promise<void> {
  const { database, logger, bells } = means;
  const failed = new AbortController();
  const ending = AbortSignal.any([means.stopping, leadership.lost, failed.signal]);
  const installation = await installationOf(database);
  const room: MailRoom = { ...means, installation, stopping: ending, cutOff: cutOffAfter(means, leadership) };
  await releaseClaims(database);
  // Read before any mail is sent: later ones are our own.
  const left = await sendingMails(database);
  logger.info({ mailsUnderWay: left.length }, 'delivering');
  const messageTurn = (waitedSeconds: number) =>
    deliverMessages({ ...means, installation }, logger, ending, waitedSeconds);
  const mailTurn = (waitedSeconds: number) => sendMails(room, waitedSeconds);
  const work = [
    takeTurns(messageTurn, { bell: bells.messages, ending, logger }),
    takeTurns(mailTurn, { bell: bells.mails, ending, logger, patience: MAILS_GIVE_WAY }),
    recoverMails(room, left).catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  ];
  // Whatever fails, nothing of this dispatcher may still run when the next one begins.
  const ends = await Promise.allSettled(work);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function sendMails(room: MailRoom, waitedSeconds: number) {
  if (!(await deliverMails(room, waitedSeconds))) return 'nothing' as const;
  await pause(BETWEEN_MAILS_MS);
  return 'work' as const;
}

function cutOffAfter({ stopping }: Means, { lost }: Leadership): AbortSignal {
  const cutOff = new AbortController();
  const after = (signal: AbortSignal, milliseconds: number) =>
    signal.addEventListener('abort', () => setTimeout(() => cutOff.abort(), milliseconds).unref(), { once: true });
  after(lost, CUT_OFF_AFTER_MS.lost);
  after(stopping, CUT_OFF_AFTER_MS.stopping);
  return cutOff.signal;
}

async function installationOf(database: Database): Promise<string> {
  const [installation] = await database.query<{ id: string }[]>('SELECT id FROM installation');
  if (installation === undefined) throw new Error('this database has no identity: run the migrations');
  return installation.id;
}

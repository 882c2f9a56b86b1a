import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { mailServers, type MailSettings } from '../mail/mail-server.js';
import { createBell } from './bell.js';
import { lead, type Means } from './lead.js';
import { takeLeadership } from './leadership.js';

/** The settings of the dispatcher, as libs/config reads them. */
export interface DispatcherSettings extends MailSettings {
  readonly DATABASE_URL: string;
  readonly MAIL_FROM: string;
  readonly PUBLIC_URL?: string | undefined;
}

/** What the dispatcher is given; it closes none of it. */
export interface DispatcherParts {
  readonly database: DataSource;
  readonly client: Client;
  readonly config: DispatcherSettings;
  readonly logger: Logger;
}

/** Delivers what stands in the outbox, until it is stopped. */
export interface Dispatcher {
  /** Begins nothing new, finishes what is under way, and resolves then. */
  stop(): Promise<void>;
}

/** How long a stop waits for the database to take what has already left. */
const ABANDONED_AFTER_MS = 10_000;
const AGAIN_AFTER_MS = 500;
const PAGES_OF_THIS_MACHINE = 'http://127.0.0.1:3000';

/**
 * Starts to deliver engine messages and mails. Of several processes one delivers at a time; another takes over when it
 * ends. It waits for the engine, the mail server and the database when they are away. Rejects when the settings would let
 * a rehearsed mail leave the machine.
 */
export async function startDispatcher({ database, client, config, logger }: DispatcherParts): Promise<Dispatcher> {
  const [stopping, abandoned] = [new AbortController(), new AbortController()];
  const means: Means = {
    database,
    client,
    servers: mailServers(config),
    from: config.MAIL_FROM,
    publicUrl: (config.PUBLIC_URL ?? PAGES_OF_THIS_MACHINE).replace(/\/+$/, ''),
    logger,
    bells: { messages: createBell(), mails: createBell() },
    stopping: stopping.signal,
    abandoned: abandoned.signal,
  };
  const leading = keepLeading(means, config.DATABASE_URL);
  return {
    stop: async () => {
      stopping.abort();
      const timer = setTimeout(() => abandoned.abort(), ABANDONED_AFTER_MS);
      await leading;
      clearTimeout(timer);
    },
  };
}

async function keepLeading(means: Means, databaseUrl: string): Promise<void> {
  const { stopping, logger } = means;
  while (!stopping.aborted) {
    const ring = () => Object.values(means.bells).forEach((bell) => bell.ring());
    const leadership = await takeLeadership(databaseUrl, ring, stopping);
    if (leadership === undefined) return;
    try {
      await lead(means, leadership);
    } catch (error) {
      logger.error({ reason: String(error) }, 'the dispatcher begins anew');
      await pause(AGAIN_AFTER_MS, undefined, { signal: stopping }).catch(() => undefined);
    } finally {
      await leadership.release();
    }
  }
}

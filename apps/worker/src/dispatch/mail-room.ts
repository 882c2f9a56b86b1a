import type { Logger } from 'pino';
import type { MailServers } from '../mail/mail-server.js';
import type { MailOffice } from './compose-mail.js';

/** Where mails leave from. */
export interface MailRoom extends MailOffice {
  readonly servers: MailServers;
  readonly logger: Logger;
  /** No new mail is begun; those under way are finished. */
  readonly stopping: AbortSignal;
  /** Conversations with mail servers are broken off. */
  readonly cutOff: AbortSignal;
  /** The process ends: what cannot be written now is asked for by whoever starts next. */
  readonly abandoned: AbortSignal;
}

import { isLoopback } from '@ronde/config';
import { catcherProbe, type DeliveryProbe } from './delivery-probe.js';

/** A server that takes mail, and how to learn afterwards whether it took one. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS is used where it is offered. */
  readonly secure: boolean;
  readonly credentials?: { readonly user: string; readonly pass: string };
  readonly probe?: DeliveryProbe;
}

/** Where mail goes. Without a server for rehearsals, rehearsed mails are not sent at all. */
export interface MailServers {
  readonly real: MailServer;
  readonly rehearsal?: MailServer;
}

/** The settings of mail, as libs/config reads them. */
export interface MailSettings {
  readonly SMTP_URL: string;
  readonly REHEARSAL_SMTP_URL?: string | undefined;
  readonly REHEARSAL_SMTP_INTERNAL?: boolean;
  readonly MAIL_CATCHER_URL?: string | undefined;
}

/**
 * The servers the settings name. Rehearsed mails never leave the machine: throws when REHEARSAL_SMTP_URL is neither on
 * it nor in its private network, and falls back on SMTP_URL only when that is on this machine. The catcher is asked
 * about mails to the server it shows the mails of, never about others: it would not know them, and they would be sent again.
 */
export function mailServers(settings: MailSettings): MailServers {
  const { SMTP_URL: real, MAIL_CATCHER_URL: catcher } = settings;
  const rehearsal = rehearsalUrl(settings);
  const caught = settings.REHEARSAL_SMTP_URL ?? real;
  const server = (url: string): MailServer => ({
    ...mailServer(url),
    ...(catcher && sameServer(url, caught) && sameHost(url, catcher) && { probe: catcherProbe(catcher) }),
  });
  return { real: server(real), ...(rehearsal && { rehearsal: server(rehearsal) }) };
}

function rehearsalUrl({ SMTP_URL, REHEARSAL_SMTP_URL, REHEARSAL_SMTP_INTERNAL }: MailSettings): string | undefined {
  if (REHEARSAL_SMTP_URL === undefined) return isLoopback(new URL(SMTP_URL).hostname) ? SMTP_URL : undefined;
  if (REHEARSAL_SMTP_INTERNAL === true || isLoopback(new URL(REHEARSAL_SMTP_URL).hostname)) return REHEARSAL_SMTP_URL;
  throw new Error('REHEARSAL_SMTP_URL is not on this machine: rehearsed mails would leave it.');
}

function mailServer(address: string): MailServer {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 25)),
    secure,
    ...(url.username && {
      credentials: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
}

function sameServer(a: string, b: string): boolean {
  return sameHost(a, b) && mailServer(a).port === mailServer(b).port;
}

function sameHost(a: string, b: string): boolean {
  const [first, second] = [new URL(a).hostname, new URL(b).hostname];
  return first === second || (isLoopback(first) && isLoopback(second));
}

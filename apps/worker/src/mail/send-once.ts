import { Readable } from 'node:stream';
import type { MailServer } from './mail-server.js';
import { SmtpConnection } from './nodemailer-parts.js';

/**
 * How one attempt ended. `accepted`: the server took the mail. `refused`: it never will. `not-sent`: it did not get it,
 * another attempt may follow. `in-doubt`: the conversation broke after the content began to flow; it may have it or not.
 */
export interface SendOutcome {
  readonly result: 'accepted' | 'refused' | 'not-sent' | 'in-doubt';
  readonly reason?: string;
}

/** One mail on the wire. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly content: Buffer;
}

const WITHIN_MS = { connect: 10_000, silence: 30_000, whole: 60_000 } as const;

interface SmtpFault {
  readonly message: string;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
  readonly code?: string | undefined;
}

/**
 * One attempt over a connection of its own: never rejects, and never tries again by itself. `cutOff` ends it at once.
 */
export async function sendOnce(server: MailServer, envelope: Envelope, cutOff: AbortSignal): Promise<SendOutcome> {
  let contentFlows = false;
  const content = new Readable({
    read() {
      // Asked for only once the server has answered DATA.
      contentFlows = true;
      this.push(envelope.content);
      this.push(null);
    },
  });
  try {
    await converse(server, envelope, content, cutOff);
    return { result: 'accepted' };
  } catch (fault) {
    return judged(fault as SmtpFault, contentFlows);
  }
}

function converse(server: MailServer, envelope: Envelope, content: Readable, cutOff: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const connection = new SmtpConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      connectionTimeout: WITHIN_MS.connect,
      greetingTimeout: WITHIN_MS.connect,
      socketTimeout: WITHIN_MS.silence,
    });
    const over = () => {
      clearTimeout(limit);
      cutOff.removeEventListener('abort', cut);
    };
    const failed = (fault: SmtpFault) => {
      over();
      connection.close();
      reject(fault);
    };
    const cut = () => failed({ message: 'the conversation was cut off' });
    const taken = () => {
      over();
      connection.quit();
      resolve();
    };
    const send = () =>
      connection.send({ from: envelope.from, to: [envelope.to], size: envelope.content.length }, content, (fault) =>
        fault ? failed(fault) : taken(),
      );
    const limit = setTimeout(cut, WITHIN_MS.whole);
    cutOff.addEventListener('abort', cut, { once: true });
    connection.on('error', failed);
    connection.connect((fault) => {
      if (fault) failed(fault);
      else if (server.credentials) connection.login(server.credentials, (denied) => (denied ? failed(denied) : send()));
      else send();
    });
    if (cutOff.aborted) cut();
  });
}

/** Only the server's own answer about this mail settles it; whatever else broke may be better next time. */
function judged({ message, responseCode = 0, command = '', code }: SmtpFault, contentFlows: boolean): SendOutcome {
  const reason = message.split('\n')[0] ?? '';
  const aboutTheMail = ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
  if (aboutTheMail && responseCode >= 500) return { result: 'refused', reason };
  if (aboutTheMail && responseCode >= 400) return { result: 'not-sent', reason };
  if (contentFlows) return { result: 'in-doubt', reason };
  // nodemailer itself stops before the content when the server has said that it takes no mail of this size.
  return { result: code === 'EMESSAGE' ? 'refused' : 'not-sent', reason };
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';

const PROGRAM = path.join(import.meta.dirname, '../../../node_modules/maildev/dist/bin/maildev.js');
const READY_WITHIN_MS = 120_000;

/** A mail as the catcher shows it. */
export interface CaughtMail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly to: readonly { readonly address: string }[];
  readonly attachments: readonly { readonly generatedFileName: string; readonly contentType: string }[];
}

/** A real mail server that keeps what it gets, with its page. */
export interface MailCatcher {
  readonly smtpPort: number;
  readonly url: string;
  mails(): Promise<readonly CaughtMail[]>;
  attachment(mail: CaughtMail, nth: number): Promise<Buffer>;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a mail catcher of its own, on free ports of this machine. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const directory = await mkdtemp(path.join(tmpdir(), 'ronde-mail-'));
  const [smtpPort, webPort] = [await freePort(), await freePort()];
  const options = { smtp: smtpPort, ip: '127.0.0.1', web: webPort, 'web-ip': '127.0.0.1', 'mail-directory': directory };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const program = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'ignore', cwd: directory });
  const url = `http://127.0.0.1:${webPort}`;
  // A test run that ends in the middle takes it along.
  const kill = () => void program.kill();
  process.once('exit', kill);
  program.once('exit', () => process.off('exit', kill));
  await answering(`${url}/api/healthz`).catch((error: unknown) => {
    kill();
    throw error;
  });
  return {
    smtpPort,
    url,
    mails: async () => (await (await fetch(`${url}/api/email`)).json()) as CaughtMail[],
    attachment: async ({ id, attachments }, nth) => {
      const name = encodeURIComponent(attachments[nth]?.generatedFileName ?? '');
      return Buffer.from(await (await fetch(`${url}/api/email/${id}/attachment/${name}`)).arrayBuffer());
    },
    empty: async () => {
      await fetch(`${url}/api/email/all`, { method: 'DELETE' });
    },
    stop: async () => {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      program.kill();
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > until) throw new Error('the mail catcher does not answer');
    await pause(50);
  }
}

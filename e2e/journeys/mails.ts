import { setTimeout as pause } from 'node:timers/promises';
import type { CaughtMail } from '@ronde/testing';

/** The catcher of the system, as everybody's inbox. */
export interface Inbox {
  /** Waits for the last mail to this address whose subject fits; throws after a while, with what is there. */
  last(to: string | RegExp, subject: RegExp): Promise<CaughtMail>;
}

const WITHIN_MS = 20_000;

/** The mails about a round behind the address of the mail catcher. */
export function inboxOf(url: string, roundId: string): Inbox {
  const isAbout = ({ text }: CaughtMail) => new RegExp(`/rounds/${roundId}(/|\\s|$)`).test(text);
  const all = async () => ((await (await fetch(`${url}/api/email`)).json()) as CaughtMail[]).filter(isAbout);
  return {
    last: async (to, subject) => {
      const giveUpAt = performance.now() + WITHIN_MS;
      for (;;) {
        const mails = await all();
        const fitting = mails.filter((mail) => isFor(mail, to) && subject.test(mail.subject));
        const last = fitting.at(-1);
        if (last !== undefined) return last;
        if (performance.now() > giveUpAt) {
          const there = mails.filter((mail) => isFor(mail, to)).map((mail) => mail.subject);
          throw new Error(`no mail to ${String(to)} about ${String(subject)}; there are: ${there.join('; ')}`);
        }
        await pause(100);
      }
    },
  };
}

/** The one link of a mail, as an address below the application's own. Throws when there is none. */
export function linkIn({ subject, text }: CaughtMail): string {
  const [, path] = /https?:\/\/[^\s/]+(\/rounds\/[^\s)>\]]+)/.exec(text) ?? [];
  if (path === undefined) throw new Error(`the mail “${subject}” has no link`);
  return path;
}

function isFor({ to }: CaughtMail, wanted: string | RegExp): boolean {
  return to.some(({ address }) => (typeof wanted === 'string' ? address === wanted : wanted.test(address)));
}

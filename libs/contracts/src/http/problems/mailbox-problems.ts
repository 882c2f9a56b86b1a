import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong about shared mailboxes. */
export const mailboxProblems = {
  MAILBOX_KNOWN: {
    status: 409,
    title: 'This mailbox is registered already',
    sentence: 'The address is registered for this purpose, and is confirmed or waits for its code.',
    remedy: 'Give the code back that was sent to it, or choose another purpose.',
    source: 'Assumption',
  },
  UNKNOWN_MAILBOX: {
    status: 404,
    title: 'There is no such mailbox',
    sentence: 'The number is not that of a mailbox in the register of this round.',
    remedy: 'See the register.',
    source: 'Assumption of Ronde: mailboxes by purpose; Awb 2:14',
  },
  CODE_EXPIRED: {
    status: 409,
    title: 'The code holds no longer',
    sentence: 'The code that was sent to the mailbox can be given back for a week.',
    remedy: 'Register the mailbox again: it gets a new code.',
    source: 'Assumption',
  },
  CODE_WRONG: {
    status: 422,
    title: 'This is not the code',
    sentence: 'The code is not the one that was sent to this mailbox.',
    remedy: 'Copy the code from the mail that came in the mailbox.',
    source: 'Assumption',
  },
  LAST_MAILBOX: {
    status: 409,
    title: 'This is the last mailbox',
    sentence: 'The last confirmed mailbox of a municipality cannot be removed.',
    remedy: 'Register another mailbox and confirm it first.',
    source: 'Assumption',
  },
} satisfies Record<string, ProblemEntry>;

import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from '../application/stories/outcome.js';
import { confirmMailbox, registerMailbox, removeMailbox } from './keep-mailbox-register.js';
import type { MailboxFact } from './mailbox-facts.js';
import { evolveMailboxes, mailboxesFor, NO_MAILBOXES, type MailboxPurpose, type MailboxRegister } from './mailbox.js';

const at = '2022-04-11T08:00:00.000Z';
const weekLater = '2022-04-18T08:00:00.000Z';
const wanted = { municipality: 'GM0518', purpose: 'OBJECTION', addressHash: 'a1', codeHash: 'c1' } as const;
const after = (...facts: readonly MailboxFact[]): MailboxRegister =>
  facts.reduce((register, fact) => evolveMailboxes(register, { fact, at, actorId: 'x' }), NO_MAILBOXES);
const registered = registerMailbox(NO_MAILBOXES, wanted, { at });
const waiting = after(...registered);
const b1 = { mailboxId: 'b1' };
const confirmed = after(...registered, ...confirmMailbox(waiting, { ...b1, codeHash: 'c1' }, { at }));
const second = registerMailbox(confirmed, { ...wanted, purpose: 'EVERYTHING' }, { at });
const b2 = {
  type: 'mailboxConfirmed',
  data: { mailboxId: 'b2', municipality: 'GM0518', purpose: 'EVERYTHING' },
} as const;
const two = [...second, b2].reduce(
  (register, fact) => evolveMailboxes(register, { fact, at, actorId: 'x' }),
  confirmed,
);

describe('a shared mailbox of a municipality', () => {
  it.each<[string, () => readonly MailboxFact[], string]>([
    ['is registered for a purpose', () => registered, 'mailboxRegistered'],
    ['not twice for the same purpose', () => registerMailbox(waiting, wanted, { at }), 'MAILBOX_KNOWN'],
    ['again once its code has expired', () => registerMailbox(waiting, wanted, { at: weekLater }), 'mailboxRegistered'],
    ['for another purpose as well', () => second, 'mailboxRegistered'],
    ['is confirmed by its code', () => confirmMailbox(waiting, { ...b1, codeHash: 'c1' }, { at }), 'mailboxConfirmed'],
    ['not by another', () => confirmMailbox(waiting, { ...b1, codeHash: 'c2' }, { at }), 'CODE_WRONG'],
    ['not after a week', () => confirmMailbox(waiting, { ...b1, codeHash: 'c1' }, { at: weekLater }), 'CODE_EXPIRED'],
    ['not twice', () => confirmMailbox(confirmed, { ...b1, codeHash: 'c1' }, { at }), 'WRONG_STATE'],
    [
      'not when it is not there',
      () => confirmMailbox(waiting, { mailboxId: 'b9', codeHash: 'c1' }, { at }),
      'UNKNOWN_MAILBOX',
    ],
    ['is removed before it is confirmed', () => removeMailbox(waiting, b1), 'mailboxRemoved'],
    ['stays when it is the last one', () => removeMailbox(confirmed, b1), 'LAST_MAILBOX'],
    ['goes when there is another', () => removeMailbox(two, b1), 'mailboxRemoved'],
  ])('%s', (_, act, outcome) => {
    expect(outcomeOf(act as never)).toBe(outcome);
  });

  it.each<[string, readonly MailboxPurpose[], 'OBJECTION' | 'REPORTS', readonly MailboxPurpose[]]>([
    ['of the purpose', ['EVERYTHING', 'OBJECTION'], 'OBJECTION', ['OBJECTION']],
    ['each of them', ['OBJECTION', 'OBJECTION'], 'OBJECTION', ['OBJECTION', 'OBJECTION']],
    ['else the one for everything', ['EVERYTHING', 'OBJECTION'], 'REPORTS', ['EVERYTHING']],
    ['else the registered one', ['OBJECTION'], 'REPORTS', []],
  ])('gets what is %s', (_, there, purpose, expected) => {
    expect(
      mailboxesFor(
        there.map((one) => ({ purpose: one })),
        purpose,
      ).map((one) => one.purpose),
    ).toEqual(expected);
  });
});

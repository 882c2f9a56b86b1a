import { instantOf, millisecondsOf } from '../calendar/instant.js';
import type { RegisterContext } from '../mandate/keep-mandate-register.js';
import { insist } from '../refusal.js';
import type { MailboxFact, MailboxNamed } from './mailbox-facts.js';
import type { Mailbox, MailboxRegister } from './mailbox.js';

/** A week to give the code back (assumption). */
const CODE_HOLDS_MS = 7 * 24 * 3_600_000;

/** A mailbox as somebody wants it registered. */
export type MailboxToRegister = Pick<Mailbox, 'municipality' | 'purpose' | 'addressHash' | 'codeHash'>;

/** A municipality names a shared mailbox for a purpose; it is not used until its code came back. Codes: MAILBOX_KNOWN. */
export function registerMailbox(
  { mailboxes }: MailboxRegister,
  wanted: MailboxToRegister,
  { at }: Pick<RegisterContext, 'at'>,
): MailboxFact[] {
  const { municipality, purpose, addressHash } = wanted;
  const known = mailboxes.some(
    (one) =>
      one.municipality === municipality &&
      one.purpose === purpose &&
      one.addressHash === addressHash &&
      (one.status === 'CONFIRMED' || (one.status === 'REGISTERED' && at < one.confirmBefore)),
  );
  insist(!known, 'MAILBOX_KNOWN', 'This address is registered for this purpose already.', 'address');
  const confirmBefore = instantOf(millisecondsOf(at) + CODE_HOLDS_MS);
  return [{ type: 'mailboxRegistered', data: { ...wanted, mailboxId: `b${mailboxes.length + 1}`, confirmBefore } }];
}

/** The code that was sent to the mailbox came back. Codes: UNKNOWN_MAILBOX, WRONG_STATE, CODE_EXPIRED, CODE_WRONG. */
export function confirmMailbox(
  register: MailboxRegister,
  { mailboxId, codeHash }: { readonly mailboxId: string; readonly codeHash: string },
  { at }: Pick<RegisterContext, 'at'>,
): MailboxFact[] {
  const found = mailboxIn(register, mailboxId);
  insist(found.status === 'REGISTERED', 'WRONG_STATE', `This mailbox is ${found.status}.`);
  insist(at < found.confirmBefore, 'CODE_EXPIRED', 'The code holds for a week; register the mailbox again.', 'code');
  insist(codeHash === found.codeHash, 'CODE_WRONG', 'This is not the code that was sent to the mailbox.', 'code');
  return [{ type: 'mailboxConfirmed', data: named(found) }];
}

/** A mailbox is used no longer; the last confirmed one of a municipality stays. Codes: UNKNOWN_MAILBOX, WRONG_STATE, LAST_MAILBOX. */
export function removeMailbox(register: MailboxRegister, { mailboxId }: { readonly mailboxId: string }): MailboxFact[] {
  const found = mailboxIn(register, mailboxId);
  insist(found.status !== 'REMOVED', 'WRONG_STATE', 'This mailbox was removed before.');
  const others = register.mailboxes.filter(
    (one) => one.municipality === found.municipality && one.status === 'CONFIRMED' && one.mailboxId !== mailboxId,
  );
  const last = found.status === 'CONFIRMED' && others.length === 0;
  insist(!last, 'LAST_MAILBOX', 'Register and confirm another mailbox first.');
  return [{ type: 'mailboxRemoved', data: named(found) }];
}

function mailboxIn({ mailboxes }: MailboxRegister, mailboxId: string): MailboxRegister['mailboxes'][number] {
  const found = mailboxes.find((one) => one.mailboxId === mailboxId);
  insist(found !== undefined, 'UNKNOWN_MAILBOX', `There is no mailbox ${mailboxId} in the register.`);
  return found;
}

function named({ mailboxId, municipality, purpose }: Mailbox): MailboxNamed {
  return { mailboxId, municipality, purpose };
}

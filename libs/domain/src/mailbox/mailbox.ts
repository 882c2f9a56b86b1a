import { MAIL_PURPOSES, type MailPurpose } from '../correspondence/mail-purpose.js';
import type { Happened, Instant, MunicipalityCode } from '../vocabulary.js';
import type { MailboxFact } from './mailbox-facts.js';

/** What a shared mailbox is for. */
export const MAILBOX_PURPOSES = ['EVERYTHING', ...MAIL_PURPOSES] as const;
export type MailboxPurpose = (typeof MAILBOX_PURPOSES)[number];

/** A shared mailbox of a municipality in a round. Hashes only: address and code stand in a table. */
export interface Mailbox {
  /** `b1`, `b2`, … in the order of the round's register. */
  readonly mailboxId: string;
  readonly municipality: MunicipalityCode;
  readonly purpose: MailboxPurpose;
  /** SHA-256 of the address in small letters. */
  readonly addressHash: string;
  /** SHA-256 of the code that was sent to it. */
  readonly codeHash: string;
  /** Until when the code can be given back. */
  readonly confirmBefore: Instant;
}

/** How a mailbox stands; only a confirmed one is used. */
export type MailboxStatus = 'REGISTERED' | 'CONFIRMED' | 'REMOVED';

/** Every mailbox that was ever registered in a round, oldest first. */
export interface MailboxRegister {
  readonly mailboxes: readonly (Mailbox & { readonly status: MailboxStatus })[];
}

/** A register in which nothing stands yet. */
export const NO_MAILBOXES: MailboxRegister = { mailboxes: [] };

/** The register after `happened`; never refuses, for a fact is a fact. */
export function evolveMailboxes({ mailboxes }: MailboxRegister, { fact }: Happened<MailboxFact>): MailboxRegister {
  if (fact.type === 'mailboxRegistered') return { mailboxes: [...mailboxes, { ...fact.data, status: 'REGISTERED' }] };
  const status = fact.type === 'mailboxConfirmed' ? 'CONFIRMED' : 'REMOVED';
  const { mailboxId } = fact.data;
  return { mailboxes: mailboxes.map((one) => (one.mailboxId === mailboxId ? { ...one, status } : one)) };
}

/**
 * The mailboxes a mail of this purpose goes to: those of the purpose, else those for everything; none when no other than the
 * one that was registered for the municipality is there (assumption: no source says where mail of a municipality goes).
 */
export function mailboxesFor<M extends { readonly purpose: MailboxPurpose }>(
  confirmed: readonly M[],
  purpose: MailPurpose,
): readonly M[] {
  const own = confirmed.filter((one) => one.purpose === purpose);
  return own.length > 0 ? own : confirmed.filter((one) => one.purpose === 'EVERYTHING');
}

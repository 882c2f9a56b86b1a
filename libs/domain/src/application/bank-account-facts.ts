import type { Fact, Instant } from '../vocabulary.js';

/** How an official reached the municipality by a contact that was known before the account was given. */
export const KNOWN_CONTACTS = ['TELEPHONE', 'MAILBOX', 'MEETING'] as const;
export type KnownContact = (typeof KNOWN_CONTACTS)[number];

/** The account a municipality wants to be paid on; its number stands in a table, here only its id. */
export type BankAccountFact =
  | Fact<'bankAccountGiven', { accountId: string; receivedAt: Instant }>
  | Fact<'bankAccountJudged', { accountId: string; confirmed: boolean; through: KnownContact }>;

import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';
import { confirmedMailboxes } from '../repositories/mailboxes.js';
import { representationsOf } from '../repositories/representations.js';
import type { CausedMail } from './mails-caused-by.js';
import { toMailboxes } from './mails-to-mailboxes.js';
import { mergersOf } from '../repositories/mergers.js';
import { toSuccessors } from './mails-to-successors.js';
import { toRepresentatives } from './mails-to-representatives.js';

/** Registers of people: their mails name everybody they go to themselves. */
const IN_A_REGISTER = /^[a-z]+-register\//;

/**
 * The mails, with those to municipalities also to whoever represents them (Awb 2:1, 6:17), or to who took over from them, each
 * to the mailboxes that were registered for its purpose.
 */
export async function withEverybody(
  transaction: Transaction,
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
): Promise<readonly CausedMail[]> {
  const [first] = facts;
  const municipalities = [...new Set(mails.map(({ mail }) => mail.to).filter((to) => to.startsWith('GM')))];
  if (first === undefined || municipalities.length === 0 || IN_A_REGISTER.test(first.stream)) return mails;
  const [mergers, representations, mailboxes] = await Promise.all([
    mergersOf(transaction, first.roundId),
    representationsOf(transaction, first.roundId, { municipalities }),
    confirmedMailboxes(transaction, first.roundId, municipalities),
  ]);
  const addressed = toSuccessors(facts, toRepresentatives(facts, mails, representations), mergers);
  return toMailboxes(facts, addressed, mailboxes);
}

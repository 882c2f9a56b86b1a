import type { PlacedFact } from '../journal/append-facts.js';
import type { MailRegisters } from './mail-registers.js';
import type { CausedMail } from './mails-caused-by.js';
import { toMailboxes } from './mails-to-mailboxes.js';
import { toRepresentatives } from './mails-to-representatives.js';
import { toSuccessors } from './mails-to-successors.js';

/**
 * The mails, with those to municipalities also to whoever represents them (Awb 2:1, 6:17), or to who took over from them, each
 * to the mailboxes that were registered for its purpose.
 */
export function toEverybody(
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
  { mergers, representations, mailboxes }: MailRegisters,
): readonly CausedMail[] {
  return toMailboxes(facts, toSuccessors(facts, toRepresentatives(facts, mails, representations), mergers), mailboxes);
}

import { hearsOf, holdsOn, localDateOf, mailPurpose } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';
import { representationsOf, type RepresentationLine } from '../repositories/representations.js';
import type { CausedMail } from './mails-caused-by.js';

/** Registers of people: their mails name everybody they go to themselves. */
const IN_A_REGISTER = /^[a-z]+-register\//;

/**
 * The mails, and behind each one to a municipality a copy to whoever represents it in what the mail is about on the day of
 * the fact (Awb 2:1, 6:17).
 */
export async function withRepresentatives(
  transaction: Transaction,
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
): Promise<readonly CausedMail[]> {
  const [first] = facts;
  const municipalities = [...new Set(mails.map(({ mail }) => mail.to).filter((to) => to.startsWith('GM')))];
  if (first === undefined || municipalities.length === 0 || IN_A_REGISTER.test(first.stream)) return mails;
  const found = await representationsOf(transaction, first.roundId, { municipalities });
  if (found.length === 0) return mails;
  return mails.flatMap((caused) => [caused, ...copies(caused, found, facts)]);
}

function copies(
  { position, mail }: CausedMail,
  found: readonly RepresentationLine[],
  facts: readonly PlacedFact[],
): readonly CausedMail[] {
  const fact = facts.find((one) => one.position === position);
  if (fact === undefined) return [];
  const day = localDateOf(fact.at);
  const hear = found.filter(
    (one) => one.municipality === mail.to && holdsOn(one, day) && hearsOf(one.acts, mailPurpose(fact)),
  );
  const recipients = [...new Set(hear.map(({ representative }) => representative))];
  return recipients.map((to) => ({ position, mail: { ...mail, to, representing: mail.to } }));
}

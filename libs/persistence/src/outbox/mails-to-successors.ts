import { localDateOf, successorOn } from '@ronde/domain';
import type { PlacedFact } from '../journal/append-facts.js';
import type { MergerLine } from '../repositories/mergers.js';
import type { CausedMail } from './mails-caused-by.js';

/** The mails, with those to a municipality that has gone up in another on the day of the fact to who took over. */
export function toSuccessors(
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
  mergers: readonly MergerLine[],
): readonly CausedMail[] {
  const [first] = facts;
  if (first === undefined || mergers.length === 0) return mails;
  const day = localDateOf(first.at);
  return mails.map((caused) => {
    const { to } = caused.mail;
    const successor = successorOn(mergers, to, day);
    return successor === to ? caused : { ...caused, mail: { ...caused.mail, to: successor, succeeding: to } };
  });
}

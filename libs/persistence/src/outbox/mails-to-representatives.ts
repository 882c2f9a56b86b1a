import { hearsOf, holdsOn, localDateOf, mailPurpose } from '@ronde/domain';
import type { PlacedFact } from '../journal/append-facts.js';
import type { RepresentationLine } from '../repositories/representations.js';
import type { CausedMail } from './mails-caused-by.js';

/** The mails, and behind each a copy to whoever represents its recipient in what it is about on the day of the fact. */
export function toRepresentatives(
  facts: readonly PlacedFact[],
  mails: readonly CausedMail[],
  found: readonly RepresentationLine[],
): readonly CausedMail[] {
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

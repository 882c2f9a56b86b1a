import { FACTS_TO_EVERY_INVITED, FACTS_TO_TASK_OFFICE, mailsOf, type Fact, type Mail } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { confirmedMailboxes, type ConfirmedMailbox } from '../repositories/mailboxes.js';
import { mergersOf, type MergerLine } from '../repositories/mergers.js';
import { representationsOf, type RepresentationLine } from '../repositories/representations.js';

/** What the registers of a round say of the municipalities that mails go to. */
export interface MailRegisters {
  readonly mergers: readonly MergerLine[];
  readonly representations: readonly RepresentationLine[];
  readonly mailboxes: readonly ConfirmedMailbox[];
}

/** Registers of people: their mails name everybody they go to themselves. */
const IN_A_REGISTER = /^[a-z]+-register\//;

/** Facts to write, before they have a place. */
interface Unplaced {
  readonly stream: string;
  readonly roundId: string;
  readonly facts: readonly Fact[];
}

/**
 * Asks the registers for whom these facts are mailed to, before the facts have their place: the question travels with the
 * one for the stream's lock, and nobody waits for it. Undefined when no mail goes to a municipality, or when who gets one
 * has to be read first.
 */
export function askMailRegisters(
  transaction: Transaction,
  { stream, roundId, facts }: Unplaced,
): Promise<MailRegisters> | undefined {
  const readFirst = facts.some(
    ({ type }) => FACTS_TO_EVERY_INVITED.includes(type) || FACTS_TO_TASK_OFFICE.includes(type),
  );
  if (readFirst) return undefined;
  const asked = registersFor(
    transaction,
    { stream, roundId },
    facts.flatMap((fact) => mailsOf(fact, { stream, invited: [] })),
  );
  // Whoever turns out to have nothing to write does not wait for it.
  asked?.catch(() => undefined);
  return asked;
}

/** The same for mails that are known; undefined when none goes to a municipality. */
export function registersFor(
  transaction: Transaction,
  { stream, roundId }: { readonly stream: string; readonly roundId: string },
  mails: readonly Mail[],
): Promise<MailRegisters> | undefined {
  const municipalities = [...new Set(mails.map(({ to }) => to).filter((to) => to.startsWith('GM')))];
  if (municipalities.length === 0 || IN_A_REGISTER.test(stream)) return undefined;
  return Promise.all([
    mergersOf(transaction, roundId),
    representationsOf(transaction, roundId, { municipalities }),
    confirmedMailboxes(transaction, roundId, municipalities),
  ]).then(([mergers, representations, mailboxes]) => ({ mergers, representations, mailboxes }));
}

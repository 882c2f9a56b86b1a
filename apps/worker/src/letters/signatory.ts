import { mandateIdOf, type Fact, type FactDetails, type FileFactType, type NotifiedDecision } from '@ronde/domain';
import type { LetterFrameData } from '@ronde/letters';
import type { Database } from '@ronde/persistence';
import type { Cause } from './cause.js';
import { notifiedDecision } from './notified-decision.js';

/** The fact with which each decision was taken that a notification tells. */
const DECIDED_BY: Readonly<Record<NotifiedDecision, FileFactType>> = {
  AWARD: 'awardDecided',
  REJECTION: 'applicationRejected',
  NOT_TAKEN: 'notTakenIntoConsideration',
  SETTLEMENT: 'settlementDecided',
  AMENDMENT: 'awardAmended',
};

/**
 * A letter with the function of whoever decided under mandate in its signature block (Awb 10:10), as the register has
 * it; a letter that tells no decision, or a round that asks for no mandates, keeps the function of the letterhead.
 */
export async function signedBy<L extends LetterFrameData>(database: Database, cause: Cause, letter: L): Promise<L> {
  const mandateId = mandateIdOf([decisionOf(cause)]);
  if (mandateId === undefined) return letter;
  const [mandate] = await database.query<{ functionTitle: string }[]>(
    'SELECT function_title AS "functionTitle" FROM mandate WHERE id = $1',
    [mandateId],
  );
  if (mandate === undefined) throw new Error(`the register has no mandate ${mandateId}`);
  return { ...letter, signature: { ...letter.signature, role: mandate.functionTitle } };
}

/** The decision a letter is about: told by a notification, or in the fact that causes the letter. */
function decisionOf(cause: Cause): Fact {
  const { fact } = cause.entry;
  if (fact.type !== 'decisionNotified') return fact;
  const { type, decision } = notifiedDecision(
    cause,
    DECIDED_BY[(fact.data as FactDetails<'decisionNotified'>).decision],
  );
  return { type, data: decision };
}

import { DECISION_TAKEN, type DecisionTaken } from '@ronde/contracts';
import { localDateOf, type ApplicationFact, type LocalDate, type ObjectionFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';

type Ending = Extract<
  ApplicationFact | ObjectionFact,
  { type: 'decisionNotified' | 'fileClosed' | 'objectionDecided' | 'objectionClosed' }
>;

/** How each fact ends the wait for a decision: the notification does, not the decision (Awb 3:40). */
const CAUSES: {
  readonly [T in Ending['type']]: (data: Extract<Ending, { type: T }>['data']) => DecisionTaken['cause'] | null;
} = {
  decisionNotified: ({ decision }) => (decision === 'AMENDMENT' || decision === 'SETTLEMENT' ? null : 'DECIDED'),
  objectionDecided: () => 'DECIDED',
  fileClosed: () => 'FILE_ENDED',
  objectionClosed: () => 'FILE_ENDED',
};

/**
 * Tells the notices of default about this file, if there are any, that the decision is there: whoever writes it need not
 * know of them. Sent behind the messages of the facts themselves.
 */
export function tellPenalties(transaction: Transaction, placed: readonly PlacedFact[]): void {
  for (const fact of placed) {
    const cause = causeOf(fact);
    if (cause === null) continue;
    const payload: DecisionTaken = { cause, decidedOn: dayOf(fact), at: fact.at };
    transaction.run(TELL, [fact.roundId, fact.stream, fact.position, DECISION_TAKEN, JSON.stringify(payload)]);
  }
}

/** A decision counts from the day on which it was sent, also when that is registered later. */
function dayOf({ type, data, at }: PlacedFact): LocalDate {
  return type === 'decisionNotified' ? (data as { readonly notifiedOn: LocalDate }).notifiedOn : localDateOf(at);
}

function causeOf({ type, data }: PlacedFact): DecisionTaken['cause'] | null {
  if (!Object.hasOwn(CAUSES, type)) return null;
  return CAUSES[type as Ending['type']](data as never);
}

/** The ordinals of the facts' own deliveries are below a thousand. */
const TELL = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  SELECT $1, $2, $3, 1000 + row_number() OVER (ORDER BY id), 'engine', 'penalty/' || id,
         jsonb_build_object('kind', 'signal', 'workflowId', 'penalty/' || id, 'signal', $4::text, 'payload', $5::jsonb)
  FROM penalty WHERE subject = $2 AND status = 'RUNNING'`;

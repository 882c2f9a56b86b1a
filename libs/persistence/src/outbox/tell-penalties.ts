import { DECISION_TAKEN, type DecisionTaken } from '@ronde/contracts';
import { localDateOf, type ApplicationFact, type LocalDate, type ObjectionFact } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import { rejudgeNotices, reopenPenalties } from './reopen-penalties.js';
import type { PlacedFact } from '../journal/append-facts.js';

type Ending = Extract<
  ApplicationFact | ObjectionFact,
  { type: 'decisionNotified' | 'fileClosed' | 'objectionDecided' | 'objectionDecisionNotified' | 'objectionClosed' }
>;

/** How each fact ends the wait for a decision: the notification does, not the decision (Awb 3:40). */
const CAUSES: {
  readonly [T in Ending['type']]: (data: Extract<Ending, { type: T }>['data']) => DecisionTaken['cause'] | null;
} = {
  decisionNotified: ({ decision }) => (endsTheWait(decision) ? 'DECIDED' : null),
  objectionDecided: () => 'DECIDED',
  objectionDecisionNotified: () => 'DECIDED',
  fileClosed: () => 'FILE_ENDED',
  objectionClosed: () => 'FILE_ENDED',
};

/**
 * Tells the notices of default about this file, if there are any, that the decision is there: whoever writes it need not
 * know of them. Where a day is corrected, those that were reckoned with it are told too, and one of which nothing was owed is
 * opened anew; one that was answered as given too late is judged anew, also when the letter came back. Sent behind the messages of the facts themselves.
 */
export async function tellPenalties(transaction: Transaction, placed: readonly PlacedFact[]): Promise<void> {
  for (const fact of placed) {
    const moved = movedTo(fact);
    if (moved !== undefined) await rejudgeNotices(transaction, fact, moved);
    const cause = causeOf(fact);
    if (cause === null) continue;
    const corrects = isCorrection(fact);
    const payload: DecisionTaken = {
      cause,
      decidedOn: dayOf(fact),
      at: fact.at,
      ...(corrects && { corrects: true as const }),
    };
    const statuses = corrects ? ['RUNNING', 'STOPPED'] : ['RUNNING'];
    transaction.run(TELL, [
      fact.roundId,
      fact.stream,
      fact.position,
      DECISION_TAKEN,
      JSON.stringify(payload),
      statuses,
    ]);
    if (corrects) await reopenPenalties(transaction, fact, payload);
  }
}

/** The day on which the decision turns out to have been announced, null when its letter came back; undefined where none moves. */
function movedTo(fact: PlacedFact): LocalDate | null | undefined {
  const { decision } = fact.data as { readonly decision?: string };
  if (fact.type === 'objectionDecisionReturned') return null;
  if (fact.type === 'notificationReturned') return endsTheWait(decision) ? null : undefined;
  return isCorrection(fact) && endsTheWait(decision) ? dayOf(fact) : undefined;
}

/** Facts that say on which day a decision was sent. */
const NOTIFIES: readonly string[] = ['decisionNotified', 'objectionDecisionNotified'];

function endsTheWait(decision: string | undefined): boolean {
  return decision !== 'AMENDMENT' && decision !== 'SETTLEMENT';
}

function isCorrection({ type, data }: PlacedFact): boolean {
  if (!NOTIFIES.includes(type)) return false;
  const { corrects, renews } = data as { readonly corrects?: LocalDate; readonly renews?: LocalDate };
  return (corrects ?? renews) !== undefined;
}

/** A decision counts from the day on which it was sent, also when that is registered later. */
function dayOf({ type, data, at }: PlacedFact): LocalDate {
  return NOTIFIES.includes(type) ? (data as { readonly notifiedOn: LocalDate }).notifiedOn : localDateOf(at);
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
  FROM penalty WHERE subject = $2 AND status = ANY ($6::text[])`;

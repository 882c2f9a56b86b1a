import { ANNOUNCEMENT_CORRECTED, type AnnouncementCorrected } from '@ronde/contracts';
import type { DecisionNotification } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from '../journal/append-facts.js';

/**
 * Tells the objections that run against a decision that the day of its notification was corrected, or that it was sent anew
 * after its letter came back: whoever does that need not know of them. Sent behind the messages of the facts themselves.
 */
export function tellObjections(transaction: Transaction, placed: readonly PlacedFact[]): void {
  for (const { type, data, roundId, stream, position, at } of placed) {
    if (type !== 'decisionNotified' && type !== 'penaltyDecisionNotified') continue;
    const { corrects, renews, notifiedOn } = data as Pick<DecisionNotification, 'corrects' | 'renews' | 'notifiedOn'>;
    const before = corrects ?? renews;
    if (before === undefined) continue;
    const decision = type === 'decisionNotified' ? (data as DecisionNotification).decision : 'PENALTY';
    const payload: AnnouncementCorrected = { decision, announcedOn: notifiedOn, corrects: before, at };
    const told = [roundId, stream, position, ANNOUNCEMENT_CORRECTED, JSON.stringify(payload)];
    transaction.run(TELL, [...told, applicationOf(stream), decision]);
  }
}

/** `application/2022/gm0518-1`, or `penalty/2022/gm0518-1/1` of it. */
function applicationOf(stream: string): string {
  return stream.split('/').slice(1, 3).join('/');
}

/** Behind the ordinals of the facts' own deliveries, and of what notices of default and tasks are told. */
const TELL = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  SELECT $1, $2, $3, 3000 + row_number() OVER (ORDER BY id), 'engine', 'objection/' || id,
         jsonb_build_object('kind', 'signal', 'workflowId', 'objection/' || id, 'signal', $4::text, 'payload', $5::jsonb)
  FROM objection WHERE application_id = $6 AND decision = $7 AND phase NOT IN ('DECIDED', 'ENDED')`;

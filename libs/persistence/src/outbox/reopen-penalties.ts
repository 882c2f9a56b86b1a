import {
  DECISION_TAKEN,
  type DecisionTaken,
  type EngineMessage,
  penaltyStream,
  type PenaltyInput,
  type ReopenInput,
} from '@ronde/contracts';
import { evolvePenalty, NO_PENALTY, type PenaltyFact, type PenaltyState, type RoundTerms } from '@ronde/domain';
import { rows, type Transaction } from '../database/rows.js';
import { carriedOf } from '../journal/carried-of.js';
import type { PlacedFact } from '../journal/append-facts.js';

/** The executions of notices of which nothing was owed have ended; the corrected day starts them once more. */
export async function reopenPenalties(
  transaction: Transaction,
  fact: PlacedFact,
  payload: DecisionTaken,
): Promise<void> {
  const ended = await rows<{ readonly penaltyId: string; readonly terms: RoundTerms }>(
    transaction,
    `SELECT p.id AS "penaltyId", r.terms FROM penalty p JOIN round r ON r.id = p.round_id
     WHERE p.subject = $1 AND p.status = 'NOTHING_OWED' ORDER BY p.id`,
    [fact.stream],
  );
  for (const [nth, { penaltyId, terms }] of ended.entries()) {
    const workflowId = penaltyStream(penaltyId);
    const told = { initial: NO_PENALTY, evolve: evolvePenalty };
    const carried = await carriedOf<PenaltyState, PenaltyFact>(transaction, workflowId, told);
    const input: ReopenInput<PenaltyInput> = { penaltyId, terms, carried, startedAt: fact.at };
    const signal = { signal: DECISION_TAKEN, payload } as const;
    const message: EngineMessage = { kind: 'signalWithStart', workflowId, input, reopens: true, ...signal };
    transaction.run(REOPEN, [
      fact.roundId,
      fact.stream,
      fact.position,
      4_000 + nth,
      workflowId,
      JSON.stringify(message),
    ]);
  }
}

/** Behind what is told to the others, whose ordinals are below four thousand. */
const REOPEN = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  VALUES ($1, $2, $3, $4, 'engine', $5, $6::jsonb)`;

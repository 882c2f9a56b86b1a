import {
  type Carried,
  DECISION_DAY_MOVED,
  DECISION_TAKEN,
  type DecisionDayTold,
  type DecisionTaken,
  type EngineMessage,
  penaltyStream,
  type PenaltyInput,
  type ReopenInput,
} from '@ronde/contracts';
import {
  evolvePenalty,
  judgeNoticeAnew,
  type LocalDate,
  NO_PENALTY,
  type PenaltyFact,
  type PenaltyState,
  type RoundTerms,
} from '@ronde/domain';
import { rows, type Transaction } from '../database/rows.js';
import { carriedOf } from '../journal/carried-of.js';
import type { PlacedFact } from '../journal/append-facts.js';

const VOID_NOTICES = `
  SELECT p.id AS "penaltyId", r.terms, EXISTS (
           SELECT FROM penalty other WHERE other.subject = p.subject AND other.judgement = 'VALID'
             AND other.decision_due_on IS NOT DISTINCT FROM p.decision_due_on) AS given
  FROM penalty p JOIN round r ON r.id = p.round_id
  WHERE p.subject = $1 AND p.judgement = 'ALREADY_DECIDED' ORDER BY p.received_on, p.id`;

/**
 * Notices that were answered with "we have decided already" are judged anew when the decision was announced on another day,
 * or, with null, not at all. The first that turns out valid is the one about its term.
 */
export async function rejudgeNotices(
  transaction: Transaction,
  fact: PlacedFact,
  decidedOn: LocalDate | null,
): Promise<void> {
  const notices = await rows<Ended & { readonly given: boolean }>(transaction, VOID_NOTICES, [fact.stream]);
  let found = false;
  for (const [nth, { given, ...notice }] of notices.entries()) {
    const told: DecisionDayTold = { decidedOn, given: given || found, at: fact.at };
    const carried = await carriedOf<PenaltyState, PenaltyFact>(transaction, penaltyStream(notice.penaltyId), TOLD);
    const [anew] = judgeNoticeAnew(carried.state, told, notice);
    if (anew?.type !== 'noticeJudgedAnew') continue;
    found ||= anew.data.judgement === 'VALID';
    const signal = { signal: DECISION_DAY_MOVED, payload: told } as const;
    open(transaction, fact, { ...notice, carried }, { ...signal, ordinal: 5_000 + nth });
  }
}

interface Ended {
  readonly penaltyId: string;
  readonly terms: RoundTerms;
}

const TOLD = { initial: NO_PENALTY, evolve: evolvePenalty };

/** The executions of notices of which nothing was owed have ended; the corrected day starts them once more. */
export async function reopenPenalties(
  transaction: Transaction,
  fact: PlacedFact,
  payload: DecisionTaken,
): Promise<void> {
  const ended = await rows<Ended>(
    transaction,
    `SELECT p.id AS "penaltyId", r.terms FROM penalty p JOIN round r ON r.id = p.round_id
     WHERE p.subject = $1 AND p.status = 'NOTHING_OWED' ORDER BY p.id`,
    [fact.stream],
  );
  for (const [nth, notice] of ended.entries()) {
    const carried = await carriedOf<PenaltyState, PenaltyFact>(transaction, penaltyStream(notice.penaltyId), TOLD);
    open(transaction, fact, { ...notice, carried }, { signal: DECISION_TAKEN, payload, ordinal: 4_000 + nth });
  }
}

function open(
  transaction: Transaction,
  { roundId, stream, position, at }: PlacedFact,
  { penaltyId, terms, carried }: Ended & { readonly carried: Carried<PenaltyState> },
  { ordinal, ...told }: { readonly signal: string; readonly payload: object; readonly ordinal: number },
): void {
  const workflowId = penaltyStream(penaltyId);
  const input: ReopenInput<PenaltyInput> = { penaltyId, terms, carried, startedAt: at };
  const message: EngineMessage = { kind: 'signalWithStart', workflowId, input, reopens: true, ...told };
  transaction.run(REOPEN, [roundId, stream, position, ordinal, workflowId, JSON.stringify(message)]);
}

/** Behind what is told to the others, whose ordinals are below four thousand. */
const REOPEN = `
  INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
  VALUES ($1, $2, $3, $4, 'engine', $5, $6::jsonb)`;

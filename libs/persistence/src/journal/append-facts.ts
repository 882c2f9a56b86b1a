import type { Actor, Fact, Instant } from '@ronde/domain';
import type { Answer } from '@ronde/contracts';
import type { Transaction } from '../database/rows.js';
import { factHash, type ChainedFact } from './fact-hash.js';
import { isReceipt } from './receipt-types.js';
import type { StreamHead } from './stream-head.js';

/** Facts of one command, before they have a place. */
export interface FactsToAppend {
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly reason?: string;
  readonly facts: readonly Fact[];
}

/** A fact at its place in its stream. */
export interface PlacedFact extends ChainedFact {
  readonly hash: string;
}

/** Chains the facts to the head of their stream: positions without a gap, each with the hash of the one before. */
export function placeFacts(head: StreamHead, command: FactsToAppend, recordedAt: Instant): readonly PlacedFact[] {
  const placed: PlacedFact[] = [];
  for (const { type, data } of command.facts) {
    const fact: ChainedFact = {
      previousHash: placed.at(-1)?.hash ?? head.hash,
      stream: head.stream,
      position: head.position + placed.length + 1,
      roundId: head.roundId,
      commandId: command.commandId,
      type,
      data,
      actor: command.actor,
      at: new Date(command.at).toISOString(),
      recordedAt,
      reason: command.reason ?? null,
      receipt: isReceipt(type),
    };
    placed.push({ ...fact, hash: factHash(fact) });
  }
  return placed;
}

/** Writes the facts, moves the head behind them and keeps the command's answer: one round trip. */
export function appendFacts(
  transaction: Transaction,
  head: StreamHead,
  command: { readonly commandId: string; readonly recordedAt: Instant },
  placed: readonly PlacedFact[],
): Answer {
  const last = placed.at(-1);
  const lastReceipt = placed.findLast(({ receipt }) => receipt);
  const answer: Answer = {
    position: last?.position ?? head.position,
    factTypes: placed.map(({ type }) => type),
  };
  transaction.run(APPEND, [
    head.stream,
    JSON.stringify(
      placed.map(({ actor, ...fact }) => ({
        ...fact,
        actor_id: actor.id,
        actor_role: actor.role,
        actor_organisation: actor.organisation,
      })),
    ),
    answer.position,
    last?.hash ?? head.hash,
    lastReceipt?.position ?? head.lastReceiptPosition,
    command.commandId,
    JSON.stringify(answer),
    command.recordedAt,
  ]);
  return answer;
}

const APPEND = `
  WITH added AS (
    INSERT INTO journal_fact (stream, position, round_id, command_id, type, data, actor_id, actor_role,
                              actor_organisation, at, recorded_at, reason, receipt, previous_hash, hash)
    SELECT stream, position, "roundId", "commandId", type, data, actor_id, actor_role,
           actor_organisation, at, "recordedAt", reason, receipt, "previousHash", hash
    FROM jsonb_to_recordset($2) AS fact (
      stream text, position integer, "roundId" text, "commandId" text, type text, data jsonb, actor_id text,
      actor_role text, actor_organisation text, at timestamptz, "recordedAt" timestamptz, reason text,
      receipt boolean, "previousHash" text, hash text)
    ORDER BY position
  ), moved AS (
    UPDATE journal_stream SET head_position = $3, head_hash = $4, last_receipt_position = $5 WHERE stream = $1
  )
  INSERT INTO journal_command (stream, command_id, answer, recorded_at) VALUES ($1, $6, $7, $8)`;

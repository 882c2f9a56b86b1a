import type { ObjectionFact, ObjectionSettlement } from '@ronde/domain';
import type { Transaction } from '../database/rows.js';
import type { PlacedFact } from './append-facts.js';

/** What stands settled, or what came in on the claim, is not what the decision was reckoned with; nothing was written. */
export class ClaimMovedError extends Error {
  constructor(stream: string) {
    super(`what stands settled or came in moved on beside ${stream}`);
    this.name = 'ClaimMovedError';
  }
}

/**
 * Holds what stands settled until the transaction ends, so that a decision on an objection to a settlement, another such
 * decision and a repayment on its claim each know of the one before. Throws `ClaimMovedError` when one of them came
 * between: the decision was reckoned without it, or the claim has not heard yet that it became less.
 */
export async function insistClaimInStep(transaction: Transaction, placed: readonly PlacedFact[]): Promise<void> {
  for (const { type, stream, data } of placed) {
    if (type === 'repaymentReceived') await insistLowered(transaction, stream);
    const settlement = type === 'objectionDecided' ? (data as Decided).settlement : undefined;
    if (settlement) await insistReckoned(transaction, stream, settlement);
  }
}

type Decided = Extract<ObjectionFact, { type: 'objectionDecided' }>['data'];

async function insistReckoned(
  transaction: Transaction,
  stream: string,
  { previousCents, claim }: ObjectionSettlement,
): Promise<void> {
  const applicationId = parentOf(stream);
  const [settled] = await transaction.query<[{ readonly cents: number }?]>(SETTLED, [applicationId]);
  const came = claim && (await receivedOn(transaction, `recovery/${claim.recoveryId}`));
  if (settled?.cents !== previousCents || came !== claim?.receivedCents) throw new ClaimMovedError(stream);
}

/** A claim that was made less in the tables and does not know it yet takes no money in. */
async function insistLowered(transaction: Transaction, stream: string): Promise<void> {
  const [claim] = await transaction.query<[{ readonly claimCents: number; readonly principalCents: number }?]>(CLAIM, [
    parentOf(stream),
    stream.slice('recovery/'.length),
  ]);
  if (claim === undefined) return;
  const known = Math.max(claim.claimCents, await receivedOn(transaction, stream));
  if (claim.principalCents > known) throw new ClaimMovedError(stream);
}

async function receivedOn(transaction: Transaction, stream: string): Promise<number> {
  const [received] = await transaction.query<[{ readonly cents: number }]>(RECEIVED, [stream]);
  return received.cents;
}

/** `objection/2022/gm0518-1/1`, `recovery/2022/gm0518-1/1`: the application stands between. */
function parentOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1, stream.lastIndexOf('/'));
}

const SETTLED = 'SELECT settled_cents AS cents FROM settlement WHERE application_id = $1 FOR UPDATE';
const CLAIM = `
  SELECT s.to_repay_cents AS "claimCents", r.principal_cents AS "principalCents"
  FROM settlement s JOIN recovery r ON r.application_id = s.application_id
  WHERE s.application_id = $1 AND r.id = $2 AND s.to_repay_cents IS NOT NULL FOR SHARE OF s`;
const RECEIVED = `
  SELECT coalesce(sum((data ->> 'principalCents')::bigint), 0)::bigint AS cents
  FROM journal_fact WHERE stream = $1 AND type = 'repaymentReceived'`;

import type { SettlementInFile } from '@ronde/domain';
import { type Database, row } from '../database/rows.js';

interface Standing {
  readonly awardedCents: number;
  readonly settledCents: number;
  /** What was to be repaid by the settlement itself; 0 when no claim followed. */
  readonly claimedCents: number;
  readonly claimCents: number;
  readonly receivedCents: number;
  readonly paidBackCents: number;
}

/**
 * What stands settled of an application: by its settlement, or by the latest decision on an objection to it; undefined while
 * it is not settled. `openClaim` says whether something is still owed on a claim.
 */
export async function standingSettlement(
  database: Database,
  applicationId: string,
  openClaim: (recoveryId: string) => Promise<boolean>,
): Promise<SettlementInFile | undefined> {
  const standing = await row<Standing>(database, STANDING, [applicationId]);
  if (standing === undefined) return undefined;
  const { awardedCents, settledCents, claimedCents, ...claim } = standing;
  if (claimedCents === 0) return { awardedCents, settledCents };
  const recoveryId = `${applicationId}/1`;
  return { awardedCents, settledCents, claim: { recoveryId, ...claim, open: await openClaim(recoveryId) } };
}

/** The table keeps what stands; the journal what the settlement said first, and what was paid back since. */
const STANDING = `
  SELECT s.awarded_cents AS "awardedCents", s.settled_cents AS "settledCents", s.to_repay_cents AS "claimCents",
         first.to_repay AS "claimedCents", came_in.cents AS "receivedCents", paid_back.cents AS "paidBackCents"
  FROM settlement s
  CROSS JOIN LATERAL (
    SELECT (f.data ->> 'toRepayCents')::bigint AS to_repay FROM journal_fact f
    WHERE f.stream = 'application/' || s.application_id AND f.type = 'settlementDecided' ORDER BY f.position LIMIT 1
  ) first
  CROSS JOIN LATERAL (
    SELECT coalesce(sum((f.data ->> 'principalCents')::bigint), 0)::bigint AS cents FROM journal_fact f
    WHERE f.stream = 'recovery/' || s.application_id || '/1' AND f.type = 'repaymentReceived'
  ) came_in
  CROSS JOIN LATERAL (
    SELECT coalesce(sum((f.data -> 'settlement' ->> 'payBackCents')::bigint), 0)::bigint AS cents
    FROM objection o JOIN journal_fact f ON f.stream = 'objection/' || o.id AND f.type = 'objectionDecided'
    WHERE o.application_id = s.application_id
  ) paid_back
  WHERE s.application_id = $1 AND s.settled_cents IS NOT NULL`;

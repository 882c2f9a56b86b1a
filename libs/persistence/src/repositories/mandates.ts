import type { RegisteredMandate } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';
import type { Transaction } from '../database/transaction.js';

/** A mandate with who registered it, and when. */
export type MandateLine = RegisteredMandate & { readonly grantedBy: string; readonly grantedAt: string };

const MANDATES = `
  SELECT id AS "mandateId", ministry, holder, function_title AS "functionTitle", acts, max_cents AS "maxCents",
         valid_from AS "validFrom", valid_until AS "validUntil", may_delegate AS "mayDelegate", under,
         granted_by AS "grantedBy", granted_at AS "grantedAt", revoked_at AS "revokedAt"
  FROM mandate WHERE ($1::text IS NULL OR holder = $1) ORDER BY length(id), id`;

type Row = Omit<MandateLine, 'under' | 'revokedAt'> & {
  readonly under: string | null;
  readonly revokedAt: string | null;
};

/** The mandates of one holder, or of all, revoked ones too, oldest first. */
export async function mandatesOf(database: Database, holder?: string): Promise<readonly MandateLine[]> {
  const found = await rows<Row>(database, MANDATES, [holder ?? null]);
  return found.map(({ under, revokedAt, ...mandate }) => ({
    ...mandate,
    ...(under === null ? {} : { under }),
    ...(revokedAt === null ? {} : { revokedAt }),
  }));
}

/** Whether a mandate still stands; until the transaction ends nobody revokes it. */
export async function holdsStill(transaction: Transaction, mandateId: string): Promise<boolean> {
  const standing = 'SELECT id FROM mandate WHERE id = $1 AND revoked_at IS NULL FOR SHARE';
  return (await transaction.query(standing, [mandateId])).length > 0;
}

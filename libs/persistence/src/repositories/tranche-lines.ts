import type { Cents } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';
import type { AdvisedLine } from './allocation-lines.js';

/**
 * The awarded projects of a round that got less than was advised, with the difference as what may be added: by
 * municipality, file and place in it. Files that ended, and projects that were withdrawn, are left out.
 */
export function shortLines(database: Database, roundId: string): Promise<readonly AdvisedLine[]> {
  return rows(
    database,
    `SELECT a.id AS "applicationId", p.project_id AS "projectId", a.lead_municipality AS municipality,
            p.requested_cents AS "requestedCents", p.advised_cents - l.awarded_cents AS "advisedCents"
     FROM application a JOIN project p ON p.application_id = a.id
       JOIN award_line l ON l.application_id = p.application_id AND l.project_id = p.project_id
     WHERE a.round_id = $1 AND a.phase IN ('AWARDED', 'SETTLEMENT') AND NOT p.withdrawn
       AND p.advised_cents > l.awarded_cents
     ORDER BY a.lead_municipality COLLATE "C", a.id COLLATE "C", p.ordinal`,
    [roundId],
  );
}

/** What a tranche adds to one project, in cents, and what it is awarded then: never more than was requested. */
export interface TrancheLine {
  readonly projectId: string;
  readonly addedCents: Cents;
  readonly awardedCents: Cents;
}

/** The lines of a tranche by application, without those that add nothing. */
export function trancheAmounts(
  database: Database,
  allocationId: string,
): Promise<readonly { readonly applicationId: string; readonly lines: readonly TrancheLine[] }[]> {
  return rows(
    database,
    `SELECT t.application_id AS "applicationId",
            jsonb_agg(jsonb_build_object('projectId', t.project_id, 'addedCents', t.allocated_cents, 'awardedCents',
              least(l.requested_cents, l.awarded_cents + t.allocated_cents)) ORDER BY t.ordinal) AS lines
     FROM allocation_line t JOIN award_line l USING (application_id, project_id)
     WHERE t.allocation_id = $1 AND t.allocated_cents > 0 GROUP BY t.application_id ORDER BY min(t.ordinal)`,
    [allocationId],
  );
}

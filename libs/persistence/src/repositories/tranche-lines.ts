import {
  allYears,
  askedByYear,
  type Cents,
  divideOverYears,
  lessByYear,
  sumByYear,
  type YearAmount,
  type YearRequest,
} from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';
import type { AdvisedLine } from './allocation-lines.js';

/**
 * The awarded projects of a round that got less than was advised, with the difference as what may be added: by
 * municipality, file and place in it. Files that ended, and projects that were withdrawn, are left out.
 */
export async function shortLines(database: Database, roundId: string): Promise<readonly AdvisedLine[]> {
  const found = await rows<ShortRow>(
    database,
    `SELECT a.id AS "applicationId", p.project_id AS "projectId", a.lead_municipality AS municipality,
            p.requested_cents AS "requestedCents", p.advised_cents - l.awarded_cents AS "advisedCents",
            p.advised_cents AS "wholeCents", p.by_year AS "byYear", l.by_year AS awarded
     FROM application a JOIN project p ON p.application_id = a.id
       JOIN award_line l ON l.application_id = p.application_id AND l.project_id = p.project_id
     WHERE a.round_id = $1 AND a.phase IN ('AWARDED', 'SETTLEMENT') AND NOT p.withdrawn
       AND p.advised_cents > l.awarded_cents
     ORDER BY a.lead_municipality COLLATE "C", a.id COLLATE "C", p.ordinal`,
    [roundId],
  );
  return found.map(({ wholeCents, byYear, awarded, ...line }) =>
    byYear ? { ...line, ...shortByYear(askedByYear({ byYear }), wholeCents, awarded ?? []) } : line,
  );
}

interface ShortRow extends AdvisedLine {
  readonly wholeCents: Cents;
  readonly byYear: readonly YearRequest[] | null;
  readonly awarded: readonly YearAmount[] | null;
}

/** What each budget year of a project got less than was advised for it. */
function shortByYear(
  asked: readonly YearAmount[],
  advisedCents: Cents,
  awarded: readonly YearAmount[],
): Pick<AdvisedLine, 'asked' | 'advisedCents'> {
  const short = lessByYear(divideOverYears(asked, advisedCents), awarded).map(({ year, cents }) => ({
    year,
    cents: Math.max(0, cents),
  }));
  return { asked: short, advisedCents: allYears(short) };
}

/** What a tranche adds to one project, in cents, and what it is awarded then: never more than was requested. */
export interface TrancheLine {
  readonly projectId: string;
  readonly addedCents: Cents;
  readonly awardedCents: Cents;
  readonly byYear?: readonly YearAmount[];
  readonly addedByYear?: readonly YearAmount[];
}

/** The lines of a tranche by application, without those that add nothing. */
export async function trancheAmounts(
  database: Database,
  allocationId: string,
): Promise<readonly { readonly applicationId: string; readonly lines: readonly TrancheLine[] }[]> {
  const found = await rows<{ readonly applicationId: string; readonly lines: readonly TrancheRow[] }>(
    database,
    `SELECT t.application_id AS "applicationId",
            jsonb_agg(jsonb_build_object('projectId', t.project_id, 'addedCents', t.allocated_cents, 'awardedCents',
              least(l.requested_cents, l.awarded_cents + t.allocated_cents), 'added', t.by_year, 'has', l.by_year) ORDER BY t.ordinal) AS lines
     FROM allocation_line t JOIN award_line l USING (application_id, project_id)
     WHERE t.allocation_id = $1 AND t.allocated_cents > 0 GROUP BY t.application_id ORDER BY min(t.ordinal)`,
    [allocationId],
  );
  return found.map(({ applicationId, lines }) => ({
    applicationId,
    lines: lines.map(({ added, has, ...line }) =>
      added ? { ...line, addedByYear: added, byYear: sumByYear([has ?? [], added]) } : line,
    ),
  }));
}

interface TrancheRow extends TrancheLine {
  readonly added: readonly YearAmount[] | null;
  readonly has: readonly YearAmount[] | null;
}

import type { Cents } from '@ronde/domain';
import { row, type Database } from '../database/rows.js';

/** What became of what the projects of a round asked for, in cents. What was requested less the other four is awarded. */
export interface RequestedToAwarded {
  readonly requestedCents: Cents;
  readonly withdrawnCents: Cents;
  /** Asked for by projects that were given nothing, for whatever reason. */
  readonly refusedCents: Cents;
  /** Asked for beyond what was given by projects that were given something; below zero when an award was raised beyond it. */
  readonly cutCents: number;
  readonly undecidedCents: Cents;
  readonly awardedCents: Cents;
}

/** Follows each project of a round from what it asked to what it was awarded. */
export async function requestedToAwarded(database: Database, roundId: string): Promise<RequestedToAwarded> {
  return (await row<RequestedToAwarded>(database, FOLLOWED, [roundId])) as RequestedToAwarded;
}

const FOLLOWED = `
  WITH followed AS (
    SELECT p.requested_cents AS asked, coalesce(l.awarded_cents, 0) AS given,
      CASE WHEN l.awarded_cents > 0 THEN 'AWARDED'
           WHEN p.withdrawn OR a.outcome = 'WITHDRAWN' THEN 'WITHDRAWN'
           WHEN l.awarded_cents = 0 OR a.outcome IS NOT NULL THEN 'REFUSED'
           ELSE 'UNDECIDED' END AS fate
    FROM project p JOIN application a ON a.id = p.application_id
      LEFT JOIN award_line l ON l.application_id = p.application_id AND l.project_id = p.project_id
    WHERE p.round_id = $1)
  SELECT coalesce(sum(asked), 0)::bigint AS "requestedCents",
    coalesce(sum(asked) FILTER (WHERE fate = 'WITHDRAWN'), 0)::bigint AS "withdrawnCents",
    coalesce(sum(asked) FILTER (WHERE fate = 'REFUSED'), 0)::bigint AS "refusedCents",
    coalesce(sum(asked - given) FILTER (WHERE fate = 'AWARDED'), 0)::bigint AS "cutCents",
    coalesce(sum(asked) FILTER (WHERE fate = 'UNDECIDED'), 0)::bigint AS "undecidedCents",
    coalesce(sum(given), 0)::bigint AS "awardedCents"
  FROM followed`;

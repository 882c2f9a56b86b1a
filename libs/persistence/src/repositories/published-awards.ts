import { rows, type Database } from '../database/rows.js';

/** A municipality by its CBS code and name. */
export interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
}

/** An award as it may be published: recipient, amount in cents as it stands now, and since when it is known. */
export interface PublishedAward {
  readonly municipality: NamedMunicipality;
  readonly partners: readonly NamedMunicipality[];
  readonly awardedCents: number;
  readonly notifiedOn: string;
  readonly caseReference: string;
}

const NAMED = (code: string) => `json_build_object('code', ${code}, 'name', coalesce(m.name, ${code}))`;

const PUBLISHED = `
  SELECT ${NAMED('a.lead_municipality')} AS municipality,
         coalesce((SELECT json_agg(json_build_object('code', p.code, 'name', coalesce(n.name, p.code)) ORDER BY n.name, p.code)
                   FROM unnest(a.partner_municipalities) AS p (code) LEFT JOIN municipality n ON n.code = p.code), '[]') AS partners,
         a.awarded_cents AS "awardedCents", w.notified_on AS "notifiedOn", a.case_reference AS "caseReference"
  FROM application a JOIN award w ON w.application_id = a.id LEFT JOIN municipality m ON m.code = a.lead_municipality
  WHERE a.round_id = $1 AND w.notified_on IS NOT NULL AND w.objection_ends_on IS NOT NULL AND a.awarded_cents > 0
  ORDER BY m.name, a.id`;

/**
 * The awards of a round that were notified, by name of the municipality; those that wait for the announcement, came
 * back, or were taken away altogether are not among them.
 */
export function publishedAwards(database: Database, roundId: string): Promise<readonly PublishedAward[]> {
  return rows<PublishedAward>(database, PUBLISHED, [roundId]);
}

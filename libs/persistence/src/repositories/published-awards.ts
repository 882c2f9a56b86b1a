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
         a.awarded_cents AS "awardedCents", w.notified_on AS "notifiedOn", a.case_reference AS "caseReference"`;
const AWARDS =
  'application a JOIN award w ON w.application_id = a.id LEFT JOIN municipality m ON m.code = a.lead_municipality';
const KNOWN = 'w.notified_on IS NOT NULL AND w.objection_ends_on IS NOT NULL AND a.awarded_cents > 0';

/**
 * The awards of a round that were notified, by name of the municipality; those that wait for the announcement, came
 * back, or were taken away altogether are not among them.
 */
export function publishedAwards(database: Database, roundId: string): Promise<readonly PublishedAward[]> {
  const sql = `${PUBLISHED} FROM ${AWARDS} WHERE a.round_id = $1 AND ${KNOWN} ORDER BY m.name, a.id`;
  return rows<PublishedAward>(database, sql, [roundId]);
}

/** A published award with the round it comes from. */
export interface RegisteredAward extends PublishedAward {
  readonly roundId: string;
  readonly year: number;
  readonly regulation: string;
  readonly illustrative: boolean;
  readonly rehearsal: boolean;
}

/** Which published awards are asked for: of a year, and of a municipality that leads or takes part. */
export interface WantedAwards {
  readonly year?: number | undefined;
  readonly municipality?: string | undefined;
}

/** The published awards of all rounds, latest year first; it says of each whether it is of a rehearsal. */
export function registeredAwards(
  database: Database,
  { year, municipality }: WantedAwards,
): Promise<readonly RegisteredAward[]> {
  const sql = `${PUBLISHED}, r.id AS "roundId", r.year, r.terms->'regulation'->>'citation' AS regulation,
      coalesce((r.terms->>'illustrative')::boolean, false) AS illustrative,
      coalesce((r.terms->>'rehearsal')::boolean, false) AS rehearsal
    FROM ${AWARDS} JOIN round r ON r.id = a.round_id
    WHERE ${KNOWN}
      AND ($1::int IS NULL OR r.year = $1)
      AND ($2::text IS NULL OR a.lead_municipality = $2 OR $2 = ANY (a.partner_municipalities))
    ORDER BY r.year DESC, m.name, a.id`;
  return rows<RegisteredAward>(database, sql, [year ?? null, municipality ?? null]);
}

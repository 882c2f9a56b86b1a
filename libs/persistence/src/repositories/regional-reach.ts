import { rows, type Database } from '../database/rows.js';
import { SAFETY_REGIONS, type SafetyRegion } from '../registers/safety-regions.js';
import { IS_REACHED, PARTICIPATIONS } from './participations.js';

/** A municipality that takes part in a round. Amounts in cents are of the applications it leads, null where it leads none. */
export interface TakingPart {
  readonly code: string;
  readonly name: string;
  /** Null for a code that is not in the register. */
  readonly safetyRegion: string | null;
  /** It leads or takes part in an application with an award. */
  readonly reached: boolean;
  readonly applications: readonly { readonly applicationId: string; readonly as: 'LEAD' | 'PARTNER' }[];
  readonly requestedCents: number | null;
  /** Null as well while none of them is decided. */
  readonly awardedCents: number | null;
}

/** How many municipalities of a safety region there are, take part, and are reached. */
export interface ReachedRegion extends SafetyRegion {
  readonly municipalities: number;
  readonly takingPart: number;
  readonly reached: number;
}

/** Where in the country a round reaches. */
export interface RegionalReach {
  readonly municipalitiesReached: number;
  readonly regions: readonly ReachedRegion[];
  /** By code. */
  readonly municipalities: readonly TakingPart[];
}

/** The municipalities that take part in a round, and the same counted for each of the 25 safety regions. */
export async function regionalReach(database: Database, roundId: string): Promise<RegionalReach> {
  const [sizes, municipalities] = await Promise.all([
    rows<RegionSize>(database, SIZES),
    rows<TakingPart>(database, TAKING_PART, [roundId]),
  ]);
  const regions = SAFETY_REGIONS.map((region) => {
    const within = municipalities.filter(({ safetyRegion }) => safetyRegion === region.code);
    return {
      ...region,
      municipalities: sizes.find(({ code }) => code === region.code)?.municipalities ?? 0,
      takingPart: within.length,
      reached: countReached(within),
    };
  });
  return { municipalitiesReached: countReached(municipalities), regions, municipalities };
}

function countReached(municipalities: readonly TakingPart[]): number {
  return municipalities.filter(({ reached }) => reached).length;
}

interface RegionSize {
  readonly code: string;
  readonly municipalities: number;
}

const SIZES = 'SELECT safety_region AS code, count(*) AS municipalities FROM municipality GROUP BY safety_region';

const TAKING_PART = `
  SELECT t.code, coalesce(m.name, t.code) AS name, m.safety_region AS "safetyRegion", bool_or(${IS_REACHED}) AS reached,
    jsonb_agg(jsonb_build_object('applicationId', t.id,
      'as', CASE WHEN t.lead_municipality = t.code THEN 'LEAD' ELSE 'PARTNER' END) ORDER BY t.id) AS applications,
    (sum(requested_cents) FILTER (WHERE t.lead_municipality = t.code))::bigint AS "requestedCents",
    (sum(awarded_cents) FILTER (WHERE t.lead_municipality = t.code))::bigint AS "awardedCents"
  FROM (${PARTICIPATIONS}) t LEFT JOIN municipality m ON m.code = t.code
  GROUP BY t.code, m.name, m.safety_region ORDER BY t.code`;

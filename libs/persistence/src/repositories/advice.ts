import type { RegisteredAdvice } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

/** A contact, whether it came after an application of the municipality, and who registered it, and when. */
export type AdviceLine = RegisteredAdvice & {
  readonly afterApplication: boolean;
  readonly registeredBy: string;
  readonly registeredAt: string;
};

type Row = Omit<AdviceLine, 'adviserId'> & { readonly adviserId: string | null };

/** Who was advised in a round, oldest first. */
export async function adviceOf(database: Database, roundId: string): Promise<readonly AdviceLine[]> {
  const found = await rows<Row>(
    database,
    `SELECT id AS "adviceId", municipality, given_on AS "givenOn", channel, topic, organisation, adviser_id AS "adviserId",
            struck, registered_by AS "registeredBy", registered_at AS "registeredAt",
            EXISTS (SELECT FROM application a WHERE a.round_id = advice.round_id
                      AND (municipality = a.lead_municipality OR municipality = ANY (a.partner_municipalities))
                      AND (a.received_at AT TIME ZONE 'Europe/Amsterdam')::date <= given_on) AS "afterApplication"
     FROM advice WHERE round_id = $1 ORDER BY length(id), id`,
    [roundId],
  );
  return found.map(({ adviserId, ...line }) => ({ ...line, ...(adviserId === null ? {} : { adviserId }) }));
}

import { applicationOfStream } from '@ronde/contracts';
import { quickRows, type Database } from '../database/rows.js';

/** Who advised one of the municipalities of an application in its round works on it no more than who has an interest in it. */
const ADVISED = `
  FROM advice JOIN application a ON a.round_id = advice.round_id
    AND (advice.municipality = a.lead_municipality OR advice.municipality = ANY (a.partner_municipalities))
  WHERE NOT struck AND adviser_id IS NOT NULL`;

const KEPT_FROM = `
  SELECT person_id AS "personId" FROM conflict_of_interest WHERE application_id = $1
  UNION SELECT adviser_id ${ADVISED} AND a.id = $1 ORDER BY 1`;

/**
 * Ids of the people who are kept from the application that a stream is about, by a registered interest or because they
 * advised the applicant; none for a round's own.
 */
export async function keptFromStream(database: Database, stream: string): Promise<readonly string[]> {
  const applicationId = applicationOfStream(stream);
  if (applicationId === undefined) return [];
  const found = await quickRows<{ readonly personId: string }>(database, KEPT_FROM, [applicationId]);
  return found.map(({ personId }) => personId);
}

const OF_PERSON = `
  SELECT application_id AS "applicationId" FROM conflict_of_interest WHERE person_id = $1
  UNION SELECT a.id ${ADVISED} AND adviser_id = $1`;

/** Ids of the applications a person is kept from. */
export async function applicationsKeptFrom(database: Database, personId: string): Promise<readonly string[]> {
  const found = await quickRows<{ readonly applicationId: string }>(database, OF_PERSON, [personId]);
  return found.map(({ applicationId }) => applicationId);
}

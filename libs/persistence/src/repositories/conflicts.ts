import { applicationOfStream } from '@ronde/contracts';
import { rows, type Database } from '../database/rows.js';

const KEPT_FROM =
  'SELECT person_id AS "personId" FROM conflict_of_interest WHERE application_id = $1 ORDER BY person_id';

/** Ids of the people with a registered interest in the application that a stream is about; none for a round's own. */
export async function keptFromStream(database: Database, stream: string): Promise<readonly string[]> {
  const applicationId = applicationOfStream(stream);
  if (applicationId === undefined) return [];
  const found = await rows<{ readonly personId: string }>(database, KEPT_FROM, [applicationId]);
  return found.map(({ personId }) => personId);
}

const OF_PERSON = 'SELECT application_id AS "applicationId" FROM conflict_of_interest WHERE person_id = $1';

/** Ids of the applications a person is kept from. */
export async function applicationsKeptFrom(database: Database, personId: string): Promise<readonly string[]> {
  const found = await rows<{ readonly applicationId: string }>(database, OF_PERSON, [personId]);
  return found.map(({ applicationId }) => applicationId);
}

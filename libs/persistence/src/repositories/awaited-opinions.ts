import { LATE_OPINION_PHASES, type Ministry } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

const AWAITED = `
  SELECT w.application_id AS "applicationId"
  FROM assessment w JOIN application a ON a.id = w.application_id
  WHERE w.ministry = $1 AND w.status <> 'DONE' AND a.phase = ANY ($2)
    AND ($3::text IS NULL OR w.round_id = $3) AND ($4::text[] IS NULL OR w.application_id = ANY ($4))
    AND NOT EXISTS (SELECT FROM journal_fact f WHERE f.stream = 'application/' || a.id
                      AND f.type = 'lateOpinionReceived' AND f.data ->> 'ministry' = $1)`;

/**
 * Ids of the applications on which this ministry has yet to give its opinion, and still can: of a round, or among these.
 * The rule is `isOpinionWithheld`, asked of the tables.
 */
export async function applicationsAwaitingOpinion(
  database: Database,
  ministry: Ministry,
  among: { readonly roundId: string } | { readonly applicationIds: readonly string[] },
): Promise<readonly string[]> {
  const roundId = 'roundId' in among ? among.roundId : null;
  const applicationIds = 'applicationIds' in among ? among.applicationIds : null;
  const found = await rows<{ readonly applicationId: string }>(database, AWAITED, [
    ...[ministry, LATE_OPINION_PHASES, roundId, applicationIds],
  ]);
  return found.map(({ applicationId }) => applicationId);
}

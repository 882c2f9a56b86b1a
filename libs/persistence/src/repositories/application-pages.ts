import type { ApplicationPhase, Flag, Instant, ProjectCategory } from '@ronde/domain';
import { columnsOf, rows, type Database } from '../database/rows.js';
import { ApplicationRow } from '../entities/application-row.js';

/** One line of a list of applications. */
export type ApplicationLine = ApplicationRow & {
  readonly leadName: string | null;
  /** The kinds of its projects, in a round that tells them apart. */
  readonly categories: readonly ProjectCategory[];
  /** Position of its stream: its version. */
  readonly position: number;
};

/** Which applications to list, and from where. */
export interface ApplicationPage {
  /** Part of the municipality's name, in the register or as people say it, of its code, or of the case reference. */
  readonly search?: string;
  readonly flag?: Flag;
  readonly phase?: ApplicationPhase;
  /** Only of this municipality: as lead, or as partner. */
  readonly municipality?: string;
  /** Only those these municipalities lead; they find them by what they were told. */
  readonly lead?: readonly string[];
  readonly after?: { readonly receivedAt: Instant; readonly id: string };
  readonly limit: number;
}

/** To its applicant a decision that was not notified does not exist yet (Awb 3:40). */
const PHASE_TOLD = `CASE WHEN a.decided_at IS NOT NULL AND a.notified_on IS NULL THEN 'DECISION' ELSE a.phase END`;

/** The applications of a round in order of arrival. The last of 10,000 is found as fast as the first. */
export function applicationPage(
  database: Database,
  roundId: string,
  page: ApplicationPage,
): Promise<readonly ApplicationLine[]> {
  const parameters: unknown[] = [roundId];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const conditions = ['a.round_id = $1'];
  if (page.after)
    conditions.push(`(a.received_at, a.id) > (${given(page.after.receivedAt)}::timestamptz, ${given(page.after.id)})`);
  if (page.phase) conditions.push(`${page.lead ? PHASE_TOLD : 'a.phase'} = ${given(page.phase)}`);
  if (page.flag) conditions.push(`${given(page.flag)} = ANY (a.flags)`);
  if (page.lead) conditions.push(`a.lead_municipality = ANY (${given(page.lead)})`);
  if (page.municipality) {
    const code = given(page.municipality);
    conditions.push(`(a.lead_municipality = ${code} OR ${code} = ANY (a.partner_municipalities))`);
  }
  if (page.search) {
    const pattern = given(`%${page.search.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(
      `(m.name ILIKE ${pattern} OR a.lead_municipality ILIKE ${pattern}
        OR a.case_reference ILIKE ${pattern}
        OR a.lead_municipality IN (SELECT code FROM municipality_alias WHERE name ILIKE ${pattern}))`,
    );
  }
  return rows(
    database,
    `SELECT ${columnsOf(database, ApplicationRow, 'a')}, m.name AS "leadName", s.head_position AS position,
            ARRAY(SELECT DISTINCT p.category FROM project p
                  WHERE p.application_id = a.id AND p.category IS NOT NULL ORDER BY 1) AS categories
     FROM application a
     JOIN journal_stream s ON s.stream = 'application/' || a.id
     LEFT JOIN municipality m ON m.code = a.lead_municipality
     WHERE ${conditions.join(' AND ')} ORDER BY a.received_at, a.id LIMIT ${given(page.limit)}`,
    parameters,
  );
}

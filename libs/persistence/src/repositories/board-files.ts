import type { ApplicationOutcome, ApplicationPhase, Component, Instant, LocalDate } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

/** One application as it stands on the board of its round; amounts in cents. */
export interface BoardFile {
  readonly applicationId: string;
  /** The last part of its id. */
  readonly code: string;
  readonly leadMunicipality: string;
  readonly leadName: string | null;
  readonly phase: ApplicationPhase;
  readonly outcome: ApplicationOutcome | null;
  /** Of its projects that were not withdrawn. */
  readonly components: readonly Component[];
  readonly requestedCents: number;
  readonly advisedCents: number | null;
  readonly allocatedCents: number | null;
  readonly awardedCents: number | null;
  readonly decisionDueOn: LocalDate;
  readonly decidedAt: Instant | null;
}

const FILES = `
  SELECT a.id AS "applicationId", split_part(a.id, '/', 2) AS code, a.lead_municipality AS "leadMunicipality",
         m.name AS "leadName", a.phase, a.outcome,
         ARRAY(SELECT DISTINCT p.component FROM project p
               WHERE p.application_id = a.id AND NOT p.withdrawn ORDER BY 1) AS components,
         a.requested_cents AS "requestedCents", a.advised_cents AS "advisedCents",
         a.allocated_cents AS "allocatedCents", a.awarded_cents AS "awardedCents",
         a.decision_due_on AS "decisionDueOn", a.decided_at AS "decidedAt"
  FROM application a LEFT JOIN municipality m ON m.code = a.lead_municipality
  WHERE a.round_id = $1 ORDER BY coalesce(m.name, a.lead_municipality), a.id`;

/** Every application of a round, by the name of its municipality. */
export function boardFiles(database: Database, roundId: string): Promise<readonly BoardFile[]> {
  return rows(database, FILES, [roundId]);
}

import type { RegisteredAbsence } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';

/** An absence with who registered it, and when. */
export type AbsenceLine = RegisteredAbsence & { readonly registeredBy: string; readonly registeredAt: string };

const ABSENCES = `
  SELECT id AS "absenceId", person_id AS "personId", substitute_id AS "substituteId", role, ministry,
         first_day AS "firstDay", last_day AS "lastDay", registered_by AS "registeredBy",
         registered_at AS "registeredAt", ended_at AS "endedAt"
  FROM absence WHERE ($1::text IS NULL OR substitute_id = $1) ORDER BY length(id), id`;

type Row = Omit<AbsenceLine, 'endedAt'> & { readonly endedAt: string | null };

/** The absences somebody replaces in, or all, ended ones too, oldest first. */
export async function absencesOf(database: Database, substituteId?: string): Promise<readonly AbsenceLine[]> {
  const found = await rows<Row>(database, ABSENCES, [substituteId ?? null]);
  return found.map(({ endedAt, ...absence }) => ({ ...absence, ...(endedAt === null ? {} : { endedAt }) }));
}

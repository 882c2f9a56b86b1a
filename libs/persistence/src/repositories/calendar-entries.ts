import type { Instant, LocalDate, TaskKind } from '@ronde/domain';
import { rows, type Database } from '../database/rows.js';
import type { DeadlineCode } from '../entities/deadline-row.js';

/** Whom a term waits for, and the kind of task in which somebody takes that work. */
export interface CalendarRule {
  /** An office, or the municipality whose file it is. */
  readonly responsible: string;
  readonly task?: TaskKind;
}

/** One open deadline, or open work that no deadline stands for. */
export interface CalendarRow {
  readonly stream: string;
  readonly code: DeadlineCode | TaskKind;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant | null;
  readonly explanation: string | null;
  readonly responsible: string;
  readonly person: string | null;
}

/** What is looked for; what is left out matches everything. */
export interface CalendarFilter {
  readonly roundId: string;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly responsible?: readonly string[] | undefined;
  readonly person?: string | undefined;
  /** Free work as well as that of `person`. */
  readonly orFree?: boolean;
  readonly after?: Pick<CalendarRow, 'dueOn' | 'stream' | 'code'> | undefined;
  readonly limit: number;
}

const ENTRIES = `
  WITH rule AS (
    SELECT key AS code, value ->> 'responsible' AS responsible, value ->> 'task' AS task FROM jsonb_each($1::jsonb)
  ), entry AS (
    SELECT d.stream, d.code, d.due_on, d.due_at, d.explanation, t.claimed_by AS person,
           CASE rule.responsible WHEN 'APPLICANT' THEN upper(substring(d.stream FROM '/(gm[0-9]{4})-'))
                                 ELSE rule.responsible END AS responsible
    FROM deadline d JOIN rule USING (code)
    LEFT JOIN task t ON t.subject = d.stream AND t.kind = rule.task AND t.status IN ('OPEN', 'CLAIMED')
    WHERE d.round_id = $2 AND d.done_at IS NULL
      -- What is paid by orders is due by those.
      AND NOT (d.code = 'PAYMENT' AND EXISTS (SELECT FROM payment p WHERE d.stream = 'application/' || p.application_id))
    UNION ALL
    SELECT 'task/' || t.id, t.kind, t.due_on, t.due_at, NULL, t.claimed_by, t.ministry || '/' || t.role
    FROM task t
    WHERE t.round_id = $2 AND t.status IN ('OPEN', 'CLAIMED') AND NOT EXISTS (
      SELECT FROM deadline d JOIN rule USING (code)
      WHERE d.stream = t.subject AND d.done_at IS NULL AND rule.task = t.kind)
  )
  SELECT stream, code, due_on AS "dueOn", due_at AS "dueAt", explanation, responsible, person FROM entry
  WHERE ($3::date IS NULL OR due_on >= $3) AND ($4::date IS NULL OR due_on <= $4)
    AND ($5::text[] IS NULL OR responsible = ANY ($5))
    AND ($6::text IS NULL OR person = $6 OR ($7 AND person IS NULL))
    AND (due_on, stream, code) > ($8::date, $9, $10)
  ORDER BY due_on, stream, code LIMIT $11`;

/** The open deadlines of a round and its other open work, the first to end first. */
export function calendarEntries(
  database: Database,
  rules: Readonly<Record<DeadlineCode, CalendarRule>>,
  filter: CalendarFilter,
): Promise<readonly CalendarRow[]> {
  const after = filter.after ?? { dueOn: '-infinity', stream: '', code: '' };
  return rows(database, ENTRIES, [
    ...[JSON.stringify(rules), filter.roundId, filter.from ?? null, filter.to ?? null],
    ...[filter.responsible ?? null, filter.person ?? null, filter.orFree ?? false],
    ...[after.dueOn, after.stream, after.code, filter.limit],
  ]);
}

import { Inject, Injectable } from '@nestjs/common';
import type { tasksQuery } from '@ronde/contracts/http';
import type { Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface TaskRow {
  readonly taskId: string;
  readonly dueAt: string;
}

/** The day it is in the round of the task. */
const TODAY = `(coalesce(conducted_now, now()) AT TIME ZONE 'Europe/Amsterdam')::date`;

/** The municipality whose file the task is about. */
const MUNICIPALITY = `(
  SELECT json_build_object('code', code, 'name', name) FROM municipality
  WHERE code = upper(substring(subject FROM '/(gm[0-9]{4})-')))`;

/** Who took the task is away on the day it is in its round, and I do the work. */
const REPLACED = `EXISTS (
  SELECT FROM absence
  WHERE person_id = claimed_by AND substitute_id = $7 AND absence.role = $5 AND absence.ministry = $6
    AND absence.ended_at IS NULL
    AND ${TODAY} BETWEEN first_day AND last_day)`;

/** Mine: of my role and ministry, free or taken by me or whom I replace, and not about a file I may not work on. */
const TASKS = `
  SELECT task.id AS "taskId", replace(substr(task.id, length(round_id) + 2), '/', '~') AS task, round_id AS "roundId",
         ${TODAY} AS today, ${MUNICIPALITY} AS municipality, kind, subject, role, ministry, status, claimed_by AS "claimedBy", due_on AS "dueOn", due_at AS "dueAt", reminders, escalated,
         outcome, opened_at AS "openedAt", task.ended_at AS "endedAt"
  FROM task JOIN round ON round.id = task.round_id
  WHERE ($1::text IS NULL OR round_id = $1) AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR status = $3)
    AND (NOT $4 OR (role = $5 AND ministry = $6 AND (status = 'OPEN' OR (status = 'CLAIMED' AND (claimed_by = $7 OR ${REPLACED})))
         AND NOT EXISTS (SELECT FROM conflict_of_interest WHERE application_id = substring(subject FROM '^[a-z-]+/([^/]+/gm[0-9]+-[0-9]+)(?:/|$)') AND person_id = $7)))
    AND ($8::timestamptz IS NULL OR (due_at, task.id) > ($8, $9))
  ORDER BY due_at, task.id LIMIT $10`;

/** Work, the most urgent first. */
@Injectable()
export class ListTasksUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, query: z.output<typeof tasksQuery>) {
    insistPermitted(actor, 'readTask', { kind: 'TASK', phase: 'NONE', preparedBy: {} });
    const [dueAt, id] = keyIn(query.after, 'instant', 'text') ?? [null, null];
    const rows = await this.database.query<TaskRow[]>(TASKS, [
      ...[query.round ?? null, query.kind ?? null, query.status ?? null],
      ...[query.mine === 'true', actor.role, actor.organisation, actor.id],
      ...[dueAt, id, query.limit + 1],
    ]);
    return page(rows, query.limit, (row) => [row.dueAt, row.taskId]);
  }
}

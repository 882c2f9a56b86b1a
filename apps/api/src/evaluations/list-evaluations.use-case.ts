import { Inject, Injectable } from '@nestjs/common';
import { possibleActions, type Actor, type EvaluationState } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface EvaluationRow {
  readonly evaluationId: string;
  readonly status: EvaluationState['status'];
  readonly dueAt: string;
  readonly municipality: string;
}

const EVALUATIONS = `
  SELECT e.id AS "evaluationId", e.application_id AS "applicationId", a.lead_municipality AS municipality,
         e.project_id AS "projectId", e.status, e.due_on AS "dueOn", e.due_at AS "dueAt", e.escalated, e.kind, e.executor,
         e.independent, e.shared_in_toolkit AS "sharedInToolkit", e.content_hash AS "contentHash",
         e.received_at AS "receivedAt", e.review_task_id AS "reviewTaskId", e.ended_at AS "endedAt"
  FROM evaluation e JOIN application a ON a.id = e.application_id
  WHERE e.round_id = $1 AND ($2::text IS NULL OR a.lead_municipality = $2)
    AND ($3::timestamptz IS NULL OR (e.due_at, e.id) > ($3, $4))
  ORDER BY e.due_at, e.id LIMIT $5`;

/** Duties to evaluate, the first due first. */
@Injectable()
export class ListEvaluationsUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, roundId: string, query: { readonly after?: string | undefined; readonly limit: number }) {
    const own = ownFilesOnly(actor, 'EVALUATION');
    const [dueAt, id] = keyIn(query.after, 2) ?? [null, null];
    const found = await this.database.query<EvaluationRow[]>(EVALUATIONS, [
      roundId,
      own ?? null,
      dueAt,
      id,
      query.limit + 1,
    ]);
    const rows = found.map((row) => ({ ...row, possibleActions: actionsOn(row, actor) }));
    return page(rows, query.limit, (row) => [row.dueAt, row.evaluationId]);
  }
}

function actionsOn({ status, municipality }: EvaluationRow, actor: Actor) {
  return possibleActions(actor, { kind: 'EVALUATION', phase: status, municipality, preparedBy: {} });
}

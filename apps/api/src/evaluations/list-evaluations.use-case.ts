import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { ObligationList, type ObligationRow } from '../platform/obligations/obligation-list.js';

interface EvaluationRow extends ObligationRow {
  readonly evaluationId: string;
}

const EVALUATIONS = `
  SELECT e.id AS "evaluationId", e.application_id AS "applicationId", a.lead_municipality AS municipality,
         e.project_id AS "projectId", e.status, e.due_on AS "dueOn", e.due_at AS "dueAt", e.escalated, e.kind, e.executor,
         e.independent, e.shared_in_toolkit AS "sharedInToolkit", e.content_hash AS "contentHash",
         e.received_at AS "receivedAt", e.review_task_id AS "reviewTaskId", e.ended_at AS "endedAt"
  FROM evaluation e JOIN application a ON a.id = e.application_id
  WHERE e.round_id = $1 AND ($2::text[] IS NULL OR a.lead_municipality = ANY ($2))
    AND ($3::timestamptz IS NULL OR (e.due_at, e.id) > ($3, $4))
  ORDER BY e.due_at, e.id LIMIT $5`;

/** Duties to evaluate, the first due first. */
@Injectable()
export class ListEvaluationsUseCase {
  constructor(@Inject(ObligationList) private readonly obligations: ObligationList) {}

  execute(actor: Actor, roundId: string, slice: { readonly after?: string | undefined; readonly limit: number }) {
    return this.obligations.page<EvaluationRow>(actor, roundId, slice, {
      ...{ kind: 'EVALUATION', query: EVALUATIONS },
      idOf: ({ evaluationId }) => evaluationId,
    });
  }
}

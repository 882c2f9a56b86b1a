import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ronde/domain';
import { ObligationList, type ObligationRow } from '../platform/obligations/obligation-list.js';

interface MonitoringRow extends ObligationRow {
  readonly monitoringId: string;
}

const MONITORINGS = `
  SELECT n.id AS "monitoringId", n.application_id AS "applicationId", n.year, a.lead_municipality AS municipality, n.status,
         n.due_on AS "dueOn", n.due_at AS "dueAt", n.escalated, n.progress,
         n.municipalities_reached AS "municipalitiesReached", n.efficient, n.content_hash AS "contentHash",
         n.received_at AS "receivedAt", n.review_task_id AS "reviewTaskId", n.ended_at AS "endedAt"
  FROM monitoring n JOIN application a ON a.id = n.application_id
  WHERE n.round_id = $1 AND ($2::text[] IS NULL OR a.lead_municipality = ANY ($2))
    AND ($3::timestamptz IS NULL OR (n.due_at, n.id) > ($3, $4))
  ORDER BY n.due_at, n.id LIMIT $5`;

/** Yearly monitoring records, the first due first. */
@Injectable()
export class ListMonitoringsUseCase {
  constructor(@Inject(ObligationList) private readonly obligations: ObligationList) {}

  execute(actor: Actor, roundId: string, slice: { readonly after?: string | undefined; readonly limit: number }) {
    return this.obligations.page<MonitoringRow>(actor, roundId, slice, {
      ...{ kind: 'MONITORING', query: MONITORINGS },
      idOf: ({ monitoringId }) => monitoringId,
    });
  }
}

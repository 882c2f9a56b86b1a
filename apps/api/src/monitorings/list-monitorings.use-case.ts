import { Inject, Injectable } from '@nestjs/common';
import { possibleActions, type Actor, type MonitoringState } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface MonitoringRow {
  readonly monitoringId: string;
  readonly status: MonitoringState['status'];
  readonly dueAt: string;
  readonly municipality: string;
}

const MONITORINGS = `
  SELECT n.id AS "monitoringId", n.application_id AS "applicationId", a.lead_municipality AS municipality, n.status,
         n.due_on AS "dueOn", n.due_at AS "dueAt", n.escalated, n.progress,
         n.municipalities_reached AS "municipalitiesReached", n.efficient, n.content_hash AS "contentHash",
         n.received_at AS "receivedAt", n.review_task_id AS "reviewTaskId", n.ended_at AS "endedAt"
  FROM monitoring n JOIN application a ON a.id = n.application_id
  WHERE n.round_id = $1 AND ($2::text IS NULL OR a.lead_municipality = $2)
    AND ($3::timestamptz IS NULL OR (n.due_at, n.id) > ($3, $4))
  ORDER BY n.due_at, n.id LIMIT $5`;

/** Yearly monitoring records, the first due first. */
@Injectable()
export class ListMonitoringsUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, roundId: string, query: { readonly after?: string | undefined; readonly limit: number }) {
    const own = ownFilesOnly(actor, 'MONITORING');
    const [dueAt, id] = keyIn(query.after, 2) ?? [null, null];
    const found = await this.database.query<MonitoringRow[]>(MONITORINGS, [
      roundId,
      own ?? null,
      dueAt,
      id,
      query.limit + 1,
    ]);
    const rows = found.map((row) => ({ ...row, possibleActions: actionsOn(row, actor) }));
    return page(rows, query.limit, (row) => [row.dueAt, row.monitoringId]);
  }
}

function actionsOn({ status, municipality }: MonitoringRow, actor: Actor) {
  return possibleActions(actor, { kind: 'MONITORING', phase: status, municipality, preparedBy: {} });
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor, RecoveryState } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface RecoveryLine {
  readonly recoveryId: string;
  readonly dueAt: string;
}

const RECOVERIES = `
  SELECT r.id AS "recoveryId", substr(r.id, strpos(r.id, '/') + 1) AS recovery, r.application_id AS "applicationId",
         a.lead_municipality AS municipality, r.cause, a.case_reference AS "caseReference", r.status,
         r.principal_cents AS "principalCents", r.received_cents AS "receivedCents",
         r.fixed_interest_cents AS "fixedInterestCents", r.written_off_cents AS "writtenOffCents",
         r.due_on AS "dueOn", r.due_at AS "dueAt", r.demanded_on AS "demandedOn", r.ended_at AS "endedAt"
  FROM recovery r JOIN application a ON a.id = r.application_id
  WHERE r.round_id = $1 AND ($2::text[] IS NULL OR a.lead_municipality = ANY ($2)) AND ($3::text IS NULL OR r.status = $3)
    AND ($4::timestamptz IS NULL OR (r.due_at, r.id) > ($4, $5))
    AND ($7::text IS NULL OR r.application_id = $1 || '/' || $7)
  ORDER BY r.due_at, r.id LIMIT $6`;

/** Claims of a round, the first due first. */
@Injectable()
export class ListRecoveriesUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(
    actor: Actor,
    roundId: string,
    query: {
      readonly status?: RecoveryState['status'] | undefined;
      readonly application?: string | undefined;
      readonly after?: string | undefined;
      readonly limit: number;
    },
  ) {
    const own = ownFilesOnly(actor, 'RECOVERY');
    const [dueAt, id] = keyIn(query.after, 'instant', 'text') ?? [null, null];
    const found = await this.database.query<RecoveryLine[]>(RECOVERIES, [
      ...[roundId, own ?? null, query.status ?? null, dueAt, id, query.limit + 1, query.application ?? null],
    ]);
    return page(found, query.limit, (row) => [row.dueAt, row.recoveryId]);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Actor, PenaltyStatus } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { ownFilesOnly } from '../platform/auth/own-files-only.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface PenaltyLine {
  readonly penaltyId: string;
  readonly receivedAt: string;
}

const PENALTIES = `
  SELECT p.id AS "penaltyId", substr(p.id, strpos(p.id, '/') + 1) AS penalty, p.application_id AS "applicationId",
         a.lead_municipality AS municipality, p.about, p.status, p.judgement, p.received_on AS "receivedOn",
         p.received_at AS "receivedAt", p.decide_by AS "decideBy", p.last_day AS "lastDay",
         p.amount_cents AS "amountCents", p.exclusion, p.fix_due_on AS "fixDueOn", p.payment_due_on AS "paymentDueOn",
         p.paid_on AS "paidOn", p.paid_cents AS "paidCents", p.interest_cents AS "interestCents"
  FROM penalty p JOIN application a ON a.id = p.application_id
  WHERE p.round_id = $1 AND ($2::text[] IS NULL OR a.lead_municipality = ANY ($2)) AND ($3::text IS NULL OR p.status = $3)
    AND ($4::timestamptz IS NULL OR (p.received_at, p.id) > ($4, $5))
    AND ($7::text IS NULL OR p.application_id = $1 || '/' || $7)
  ORDER BY p.received_at, p.id LIMIT $6`;

/** Notices of default of a round, in the order in which they came in. */
@Injectable()
export class ListPenaltiesUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(
    actor: Actor,
    roundId: string,
    query: {
      readonly status?: PenaltyStatus | undefined;
      readonly application?: string | undefined;
      readonly after?: string | undefined;
      readonly limit: number;
    },
  ) {
    const own = ownFilesOnly(actor, 'PENALTY');
    const [receivedAt, id] = keyIn(query.after, 'instant', 'text') ?? [null, null];
    const found = await this.database.query<PenaltyLine[]>(PENALTIES, [
      ...[roundId, own ?? null, query.status ?? null, receivedAt, id, query.limit + 1, query.application ?? null],
    ]);
    return page(found, query.limit, (row) => [row.receivedAt, row.penaltyId]);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor } from '@ronde/domain';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';

interface RoundRow {
  readonly roundId: string;
  readonly year: number;
}

const ROUNDS = `
  SELECT id AS "roundId", year, title, phase, ceiling_cents AS "ceilingCents", opens_at AS "opensAt",
         closes_at AS "closesAt", drafted_at AS "draftedAt", ended_at AS "endedAt",
         (SELECT count(*)::int FROM application a WHERE a.round_id = round.id) AS applications,
         (terms ->> 'rehearsal')::boolean AS rehearsal, (terms ->> 'illustrative')::boolean AS illustrative
  FROM round WHERE $1::int IS NULL OR (year, id) < ($1, $2)
  ORDER BY year DESC, id DESC LIMIT $3`;

/** Every round, the latest year first. */
@Injectable()
export class ListRoundsUseCase {
  constructor(@Inject(DATABASE) private readonly database: DataSource) {}

  async execute(actor: Actor, query: { readonly after?: string | undefined; readonly limit: number }) {
    insistPermitted(actor, 'readRound', NEW_ROUND);
    const [year, id] = keyIn(query.after, 'number', 'text') ?? [null, null];
    const rows = await this.database.query<RoundRow[]>(ROUNDS, [year, id, query.limit + 1]);
    return page(rows, query.limit, (row) => [row.year, row.roundId]);
  }
}

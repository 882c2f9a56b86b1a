import { Inject, Injectable } from '@nestjs/common';
import { NEW_ROUND, type Actor } from '@ronde/domain';
import { allocationLinesOf } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { insistPermitted } from '../platform/auth/permitted.js';
import { DATABASE } from '../platform/database/database.js';
import { keyIn, page } from '../platform/http/cursor.js';
import { Problem } from '../platform/problems/problem.js';
import { RoundDesk } from '../platform/rounds/round-desk.js';
import type { AllocationParams } from './decide-allocation.use-case.js';

interface Slice {
  readonly after?: string | undefined;
  readonly limit: number;
}

interface AllocationRow {
  readonly allocationId: string;
  readonly proposedAt: string;
}

const ALLOCATIONS = `
  SELECT id AS "allocationId", substr(id, length(round_id) + 2) AS name, strategy, requested_cents AS "requestedCents",
         advised_cents AS "advisedCents", total_cents AS "totalCents", line_count AS "lineCount", lines_hash AS "linesHash",
         status, proposed_by AS "proposedBy", proposed_at AS "proposedAt", decided_by AS "decidedBy",
         decided_at AS "decidedAt", decided_for AS "decidedFor"
  FROM allocation WHERE round_id = $1 AND ($2::timestamptz IS NULL OR (proposed_at, id) > ($2, $3))
  ORDER BY proposed_at, id LIMIT $4`;

/** Proposals to divide the ceiling, and their lines. */
@Injectable()
export class ListAllocationsUseCase {
  constructor(
    @Inject(DATABASE) private readonly database: DataSource,
    @Inject(RoundDesk) private readonly rounds: RoundDesk,
  ) {}

  async execute(actor: Actor, roundId: string, { after, limit }: Slice) {
    insistPermitted(actor, 'readAllocation', NEW_ROUND);
    await this.rounds.now(roundId, 'must exist');
    const [at, id] = keyIn(after, 'instant', 'text') ?? [null, null];
    const rows = await this.database.query<(AllocationRow & { name: string })[]>(ALLOCATIONS, [
      roundId,
      at,
      id,
      limit + 1,
    ]);
    const named = rows.map(({ name, ...row }) => ({ ...row, allocation: encodeURIComponent(name) }));
    return page(named, limit, (row) => [row.proposedAt, row.allocationId]);
  }

  async lines(actor: Actor, { roundId, allocation }: AllocationParams, { after, limit }: Slice) {
    insistPermitted(actor, 'readAllocation', NEW_ROUND);
    const allocationId = `${roundId}/${allocation}`;
    await this.insistProposed(allocationId);
    const [afterOrdinal = 0] = keyIn(after, 'number') ?? [];
    const wanted = { afterOrdinal, limit: limit + 1 };
    const rows = await allocationLinesOf(this.database, allocationId, wanted);
    return page(rows, limit, ({ ordinal }) => [ordinal]);
  }

  private async insistProposed(allocationId: string): Promise<void> {
    const found = await this.database.query<object[]>('SELECT FROM allocation WHERE id = $1', [allocationId]);
    if (found.length === 0) throw new Problem('NOT_FOUND', `There is no proposal ${allocationId}.`);
  }
}

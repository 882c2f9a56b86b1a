import type { DataSource } from 'typeorm';
import { createHash } from 'node:crypto';
import type { Cents, MunicipalityCode } from '@ronde/domain';
import { canonicalJson } from '../journal/canonical-json.js';
import { inTransaction, type Transaction } from '../database/transaction.js';
import { columnsOf, row, rows, type Database } from '../database/rows.js';
import { AllocationLineRow } from '../entities/allocation-line-row.js';

/** What was asked and advised for one project that waits for money. */
export interface AdvisedLine {
  readonly applicationId: string;
  readonly projectId: string;
  readonly municipality: MunicipalityCode;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
}

/** What an allocation gives one project. */
export interface AllocatedLine {
  readonly applicationId: string;
  readonly projectId: string;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly allocatedCents: Cents;
}

/** What a proposal says about its lines. */
export interface LinesSummary {
  readonly lineCount: number;
  /** SHA-256 over the lines, as docs/journal-format.md says. */
  readonly linesHash: string;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly totalCents: Cents;
}

/** Every project of the assessed applications of a round but the withdrawn ones: by municipality, file and place in it. */
export function adviseLines(database: Database, roundId: string): Promise<readonly AdvisedLine[]> {
  return rows(
    database,
    `SELECT a.id AS "applicationId", p.project_id AS "projectId", a.lead_municipality AS municipality,
            p.requested_cents AS "requestedCents", coalesce(p.advised_cents, 0) AS "advisedCents"
     FROM application a JOIN project p ON p.application_id = a.id
     WHERE a.round_id = $1 AND a.phase = 'ASSESSED' AND NOT p.withdrawn
     ORDER BY a.lead_municipality COLLATE "C", a.id COLLATE "C", p.ordinal`,
    [roundId],
  );
}

/**
 * Saves the lines of an allocation in their order, in place of those saved before for the same one. Once it stands
 * proposed nothing is changed any more, and what was proposed is the answer.
 */
export function saveAllocationLines(
  database: DataSource,
  allocationId: string,
  lines: readonly AllocatedLine[],
): Promise<LinesSummary> {
  return inTransaction(database, async (transaction) => {
    const proposed = await row<LinesSummary>(
      transaction,
      `SELECT line_count AS "lineCount", lines_hash AS "linesHash", requested_cents AS "requestedCents",
              advised_cents AS "advisedCents", total_cents AS "totalCents"
       FROM allocation WHERE id = $1`,
      [allocationId],
    );
    if (proposed) return proposed;
    transaction.run('DELETE FROM allocation_line WHERE allocation_id = $1', [allocationId]);
    insertLines(transaction, allocationId, lines);
    return summaryOf(lines);
  });
}

function insertLines(transaction: Transaction, allocationId: string, lines: readonly AllocatedLine[]): void {
  transaction.run(
    `INSERT INTO allocation_line
       (allocation_id, ordinal, application_id, project_id, requested_cents, advised_cents, allocated_cents)
     SELECT $1, nth, application_id, project_id, requested, advised, allocated
     FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])
       WITH ORDINALITY AS line (application_id, project_id, requested, advised, allocated, nth)`,
    [
      allocationId,
      lines.map(({ applicationId }) => applicationId),
      lines.map(({ projectId }) => projectId),
      lines.map(({ requestedCents }) => requestedCents),
      lines.map(({ advisedCents }) => advisedCents),
      lines.map(({ allocatedCents }) => allocatedCents),
    ],
  );
}

/** The lines of an allocation in their order; of one application if given, and a page of them if a place and limit are. */
export function allocationLinesOf(
  database: Database,
  allocationId: string,
  wanted: { readonly applicationId?: string; readonly afterOrdinal?: number; readonly limit?: number } = {},
): Promise<readonly AllocationLineRow[]> {
  return rows(
    database,
    `SELECT ${columnsOf(database, AllocationLineRow, 'l')} FROM allocation_line l
     WHERE allocation_id = $1 AND ($2::text IS NULL OR application_id = $2) AND ordinal > $3 ORDER BY ordinal LIMIT $4`,
    [allocationId, wanted.applicationId ?? null, wanted.afterOrdinal ?? 0, wanted.limit ?? null],
  );
}

/** The lines of an allocation by application: what each of them is told. */
export function allocatedAmounts(
  database: Database,
  allocationId: string,
): Promise<
  readonly { applicationId: string; lines: readonly { readonly projectId: string; readonly allocatedCents: Cents }[] }[]
> {
  return rows(
    database,
    `SELECT application_id AS "applicationId",
            jsonb_agg(jsonb_build_object('projectId', project_id, 'allocatedCents', allocated_cents) ORDER BY ordinal) AS lines
     FROM allocation_line WHERE allocation_id = $1 GROUP BY application_id ORDER BY min(ordinal)`,
    [allocationId],
  );
}

function summaryOf(lines: readonly AllocatedLine[]): LinesSummary {
  const sum = (amount: (line: AllocatedLine) => Cents) => lines.reduce((total, line) => total + amount(line), 0);
  const hashed = lines.map(({ applicationId, projectId, allocatedCents }) => [
    applicationId,
    projectId,
    allocatedCents,
  ]);
  return {
    lineCount: lines.length,
    linesHash: createHash('sha256').update(canonicalJson(hashed), 'utf8').digest('hex'),
    requestedCents: sum((line) => line.requestedCents),
    advisedCents: sum((line) => line.advisedCents),
    totalCents: sum((line) => line.allocatedCents),
  };
}

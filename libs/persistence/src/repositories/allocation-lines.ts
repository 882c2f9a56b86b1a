import type { DataSource } from 'typeorm';
import { createHash } from 'node:crypto';
import {
  askedByYear,
  type Cents,
  type MunicipalityCode,
  sumByYear,
  type YearAmount,
  type YearRequest,
} from '@ronde/domain';
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
  /** What is asked in each budget year; for a tranche, what each may still get. Absent in a round without them. */
  readonly asked?: readonly YearAmount[];
}

/** What an allocation gives one project. */
export interface AllocatedLine {
  readonly applicationId: string;
  readonly projectId: string;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly allocatedCents: Cents;
  readonly byYear?: readonly YearAmount[];
}

/** What a proposal says about its lines. */
export interface LinesSummary {
  readonly lineCount: number;
  /** SHA-256 over the lines, as docs/journal-format.md says. */
  readonly linesHash: string;
  readonly requestedCents: Cents;
  readonly advisedCents: Cents;
  readonly totalCents: Cents;
  /** What the lines give in each budget year; absent in a round without them. */
  readonly byYear?: readonly YearAmount[];
}

/** Every project of the assessed applications of a round but the withdrawn ones: by municipality, file and place in it. */
export async function adviseLines(database: Database, roundId: string): Promise<readonly AdvisedLine[]> {
  const found = await rows<AdvisedLine & { readonly byYear: readonly YearRequest[] | null }>(
    database,
    `SELECT a.id AS "applicationId", p.project_id AS "projectId", a.lead_municipality AS municipality,
            p.requested_cents AS "requestedCents", coalesce(p.advised_cents, 0) AS "advisedCents", p.by_year AS "byYear"
     FROM application a JOIN project p ON p.application_id = a.id
     WHERE a.round_id = $1 AND a.phase = 'ASSESSED' AND NOT p.withdrawn
     ORDER BY a.lead_municipality COLLATE "C", a.id COLLATE "C", p.ordinal`,
    [roundId],
  );
  return found.map(({ byYear, ...line }) => (byYear ? { ...line, asked: askedByYear({ byYear }) } : line));
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
    if (proposed) return { ...proposed, ...(await storedYears(transaction, allocationId)) };
    transaction.run('DELETE FROM allocation_line WHERE allocation_id = $1', [allocationId]);
    insertLines(transaction, allocationId, lines);
    return summaryOf(lines);
  });
}

function insertLines(transaction: Transaction, allocationId: string, lines: readonly AllocatedLine[]): void {
  transaction.run(
    `INSERT INTO allocation_line
       (allocation_id, ordinal, application_id, project_id, requested_cents, advised_cents, allocated_cents, by_year)
     SELECT $1, nth, application_id, project_id, requested, advised, allocated, by_year::jsonb
     FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::text[])
       WITH ORDINALITY AS line (application_id, project_id, requested, advised, allocated, by_year, nth)`,
    [
      allocationId,
      lines.map(({ applicationId }) => applicationId),
      lines.map(({ projectId }) => projectId),
      lines.map(({ requestedCents }) => requestedCents),
      lines.map(({ advisedCents }) => advisedCents),
      lines.map(({ allocatedCents }) => allocatedCents),
      lines.map(({ byYear }) => (byYear ? JSON.stringify(byYear) : null)),
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
  readonly {
    readonly applicationId: string;
    readonly lines: readonly {
      readonly projectId: string;
      readonly allocatedCents: Cents;
      readonly byYear?: readonly YearAmount[];
    }[];
  }[]
> {
  return rows(
    database,
    `SELECT application_id AS "applicationId",
            jsonb_agg(jsonb_strip_nulls(jsonb_build_object('projectId', project_id, 'allocatedCents', allocated_cents,
              'byYear', by_year)) ORDER BY ordinal) AS lines
     FROM allocation_line WHERE allocation_id = $1 GROUP BY application_id ORDER BY min(ordinal)`,
    [allocationId],
  );
}

function summaryOf(lines: readonly AllocatedLine[]): LinesSummary {
  const sum = (amount: (line: AllocatedLine) => Cents) => lines.reduce((total, line) => total + amount(line), 0);
  const hashed = lines.map(({ applicationId, projectId, allocatedCents, byYear }) => [
    applicationId,
    projectId,
    allocatedCents,
    ...(byYear ? [byYear.map(({ year, cents }) => [year, cents])] : []),
  ]);
  return {
    lineCount: lines.length,
    linesHash: createHash('sha256').update(canonicalJson(hashed), 'utf8').digest('hex'),
    requestedCents: sum((line) => line.requestedCents),
    advisedCents: sum((line) => line.advisedCents),
    totalCents: sum((line) => line.allocatedCents),
    ...yearsOf(lines.map(({ byYear }) => byYear)),
  };
}

async function storedYears(transaction: Transaction, allocationId: string): Promise<Pick<LinesSummary, 'byYear'>> {
  const lines = await rows<{ readonly byYear: readonly YearAmount[] | null }>(
    transaction,
    'SELECT by_year AS "byYear" FROM allocation_line WHERE allocation_id = $1',
    [allocationId],
  );
  return yearsOf(lines.map(({ byYear }) => byYear ?? undefined));
}

function yearsOf(several: readonly (readonly YearAmount[] | undefined)[]): Pick<LinesSummary, 'byYear'> {
  const byYear = sumByYear(several);
  return byYear.length > 0 ? { byYear } : {};
}

import { performance } from 'node:perf_hooks';
import { withDatabase } from '@ronde/testing';
import {
  adviseLines,
  allocatedAmounts,
  allocationLinesOf,
  applicationPage,
  closingFigures,
  countApplications,
  openDeadlines,
  openStreams,
  roundProgress,
  saveAllocationLines,
  type ApplicationPage,
} from '../index.js';

const suite = withDatabase();
const roundId = '2022-large';
const applications = 10_000;
const perApplication = 7;

/** 10,000 assessed applications of seven projects each, written straight into the tables. */
async function fill(): Promise<void> {
  const { database } = suite();
  await database.query(
    `INSERT INTO round (id, year, title, phase, terms, ceiling_cents, drafted_at)
     VALUES ($1, 2022, 'Large', 'ALLOCATION', '{}', 700000000, '2021-07-01')`,
    [roundId],
  );
  await database.query(
    `INSERT INTO journal_stream (stream, round_id, head_hash)
     SELECT 'application/' || $1 || '/gm-' || n, $1, repeat('0', 64) FROM generate_series(1, $2::int) n`,
    [roundId, applications],
  );
  await database.query(
    `WITH codes AS (SELECT array_agg(code ORDER BY code) AS code FROM municipality)
     INSERT INTO application (id, round_id, lead_municipality, partner_municipalities, phase, requested_cents,
                              received_at, content_hash, flags, missing, decision_due_on)
     SELECT $1 || '/gm-' || n, $1, code[n % 342 + 1], ARRAY[code[(n + 1) % 342 + 1]], 'ASSESSED', 700000,
            '2021-09-01T08:00:00Z'::timestamptz + (n / 3) * interval '1 minute', 'x',
            CASE WHEN n % 1000 = 0 THEN ARRAY['LATE'] ELSE '{}'::text[] END, '{}', '2021-11-01'
     FROM generate_series(1, $2::int) n, codes`,
    [roundId, applications],
  );
  await database.query(
    `INSERT INTO project (application_id, project_id, round_id, ordinal, component, requested_cents, evaluation_plan,
                          evaluation_flagged, ror_exemption_asked, advised_cents)
     SELECT $1 || '/gm-' || n, 'p' || p, $1, p, 'RESILIENCE', 100000, true, false, false, 90000
     FROM generate_series(1, $2::int) n, generate_series(1, $3::int) p`,
    [roundId, applications, perApplication],
  );
  await database.query(
    `INSERT INTO deadline (stream, code, round_id, due_on, explanation)
     SELECT 'application/' || id, 'DECISION', round_id, '2021-11-01', 'x' FROM application`,
  );
  await database.query('ANALYZE');
}

beforeAll(fill, 120_000);

const page = (wanted: Partial<ApplicationPage> = {}) =>
  applicationPage(suite().database, roundId, { limit: 50, ...wanted });

/** The middle of eleven runs, in milliseconds. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 11; run += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[5]!;
}

describe('a list of 10,000 applications', () => {
  it('is paged by its key: every one once, in order of arrival', async () => {
    const seen = new Set<string>();
    let after: ApplicationPage['after'];
    for (;;) {
      const lines = await page({ limit: 900, ...(after && { after }) });
      for (const { id } of lines) seen.add(id);
      const last = lines.at(-1);
      if (!last) break;
      after = { receivedAt: last.receivedAt, id: last.id };
    }
    expect(seen.size).toBe(applications);
  });

  it('gives its last page as fast as its first', async () => {
    const [last] = await suite().database.query(
      `SELECT received_at AS "receivedAt", id FROM application ORDER BY received_at DESC, id DESC OFFSET 50 LIMIT 1`,
    );
    const first = await median(() => page());
    const end = await median(() => page({ after: last }));
    process.stdout.write(`a page of 50 of 10,000: first ${first.toFixed(1)} ms, last ${end.toFixed(1)} ms\n`);
    expect(end).toBeLessThan(3 * first + 5);
  });

  it.each<[string, Partial<ApplicationPage>, number]>([
    ['by part of a name', { search: 'GRAVENHAGE', limit: 1000 }, 29],
    ['by code', { search: 'gm0518', limit: 1000 }, 29],
    ['by a name with a sign that means something to SQL', { search: '%', limit: 1000 }, 0],
    ['by flag', { flag: 'LATE', limit: 1000 }, 10],
    ['by phase', { phase: 'CLOSED' }, 0],
    ['by municipality, lead or partner', { municipality: 'GM0518', limit: 1000 }, 58],
  ])('is searched %s', async (_, wanted, found) => {
    const lines = await page(wanted);
    expect(Math.abs(lines.length - found)).toBeLessThanOrEqual(2);
  });
});

describe('an allocation of 70,000 lines', () => {
  const allocationId = `${roundId}/a1`;

  it('takes what was advised in an order that never changes, and gives the lines back in it', async () => {
    const advised = await adviseLines(suite().database, roundId);
    expect(advised).toHaveLength(applications * perApplication);
    expect(await adviseLines(suite().database, roundId)).toEqual(advised);
    const lines = advised.map((line, nth) => ({ ...line, allocatedCents: nth % 90_000 }));
    const from = performance.now();
    const summary = await saveAllocationLines(suite().database, allocationId, lines);
    process.stdout.write(`70,000 allocation lines saved in ${(performance.now() - from).toFixed(0)} ms\n`);
    expect(await saveAllocationLines(suite().database, allocationId, lines)).toEqual(summary);
    expect(summary).toMatchObject({ lineCount: 70_000, advisedCents: 70_000 * 90_000 });
    const saved = await allocationLinesOf(suite().database, allocationId);
    expect(saved.map(({ allocatedCents }) => allocatedCents)).toEqual(lines.map((line) => line.allocatedCents));
  }, 300_000);

  it('is told to each application, and read by page', async () => {
    const amounts = await allocatedAmounts(suite().database, allocationId);
    expect(amounts).toHaveLength(applications);
    expect(amounts[0]?.lines.map(({ projectId }) => projectId)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    const [line] = await allocationLinesOf(suite().database, allocationId, { afterOrdinal: 69_999, limit: 10 });
    expect(line?.ordinal).toBe(70_000);
    const applicationId = amounts[41]!.applicationId;
    expect(await allocationLinesOf(suite().database, allocationId, { applicationId })).toHaveLength(perApplication);
  });

  it('is not changed any more once it was proposed', async () => {
    await suite().database.query(
      `INSERT INTO allocation (id, round_id, strategy, requested_cents, advised_cents, total_cents, line_count,
                               lines_hash, status, proposed_by, proposed_at)
       VALUES ($1, $2, 'PRO_RATA', 3, 2, 1, 70000, 'hash', 'PROPOSED', 'x', now())`,
      [allocationId, roundId],
    );
    const proposed = { lineCount: 70_000, linesHash: 'hash', requestedCents: 3, advisedCents: 2, totalCents: 1 };
    expect(await saveAllocationLines(suite().database, allocationId, [])).toEqual(proposed);
    expect(await allocationLinesOf(suite().database, allocationId, { limit: 1 })).toHaveLength(1);
  });
});

describe('the figures of 10,000 applications', () => {
  it('are counted from the rows', async () => {
    const { database } = suite();
    expect(await countApplications(database, roundId)).toBe(applications);
    expect(await roundProgress(database, roundId)).toEqual({
      ...{ applications, complete: applications, assessed: applications, decided: 0, closed: 0 },
      byPhase: { ASSESSED: applications },
    });
    expect(await closingFigures(database, roundId)).toMatchObject({
      ...{ applications, projects: 70_000, requestedCents: 7_000_000_000, awardedCents: 0, municipalitiesReached: 0 },
    });
    expect(await openStreams(database, roundId)).toHaveLength(applications);
    const deadlines = await openDeadlines(database, roundId, { limit: 3 });
    const following = await openDeadlines(database, roundId, { after: deadlines[1]!, limit: 3 });
    expect(following[0]).toEqual(deadlines[2]);
  });
});

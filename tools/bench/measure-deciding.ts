import { addDays } from '@ronde/domain';
import { inParallel } from '../rehearse/persistent-call.ts';
import { capturedWrites, writeRows } from './bare/row-writes.ts';
import { untilQuiet, type BenchRound } from './bench-round.ts';
import { BARE_QUEUE } from './bench-settings.ts';
import type { BenchSystem } from './bench-system.ts';
import { captureRows, keepWrites } from './capture-rows.ts';
import type { Extent } from './extent.ts';
import { against, ms, type Finding } from './findings.ts';
import { interleaved, medianRatio, percentile, type Turns } from './measured.ts';
import { noting, perRequest } from './processor-time.ts';
import { latencies, send, spread } from './requests.ts';

const AT_ONCE = 20;
const WARM_UP = 100;

/**
 * A decision, from its HTTP request through the Update and the activity to its rows, against a bare Update with one
 * regular activity that writes as many rows. The decision is one after which the workflow does nothing by itself: a
 * later date for the decision term (Awb 4:14).
 */
export async function measureDeciding(
  bench: BenchSystem,
  round: BenchRound,
  submitted: readonly string[],
  extent: Extent,
): Promise<readonly Finding[]> {
  const files = submitted.slice(0, AT_ONCE);
  const own = ownDecisions(bench, round, files);
  await untilQuiet(bench);
  await captureDecision(bench, files[0] ?? '', own);
  const decisions = extent.turns * (extent.alone + extent.inParallel) + WARM_UP;
  const bare = await bareDecisions(bench, decisions);
  const taking = (programs: readonly string[], side: (nth: number) => Promise<unknown>) =>
    noting(bench.services.fleet, [...programs, 'the Temporal server', 'PostgreSQL'], async (count, width) => {
      await untilQuiet(bench);
      return () => latencies([...Array(count).keys()], width, side);
    });
  const ownTurns = taking(['the API', 'the worker'], own);
  const bareTurns = taking(['the bare worker'], bare);
  const turns = (count: number, width: number) =>
    interleaved(extent.turns, { own: () => ownTurns.take(count, width), bare: () => bareTurns.take(count, width) });
  for (const side of [ownTurns, bareTurns]) await side.take(WARM_UP, AT_ONCE);
  const alone = await turns(extent.alone, 1);
  for (const side of [ownTurns, bareTurns]) side.spent.length = 0;
  const parallel = await turns(extent.inParallel, AT_ONCE);
  const requests = extent.inParallel * extent.turns;
  const processor = {
    what: `deciding, processor time of one with ${AT_ONCE} in parallel`,
    own: perRequest(ownTurns.spent, requests),
    bare: perRequest(bareTurns.spent, requests),
  };
  return [...compared('alone', alone), ...compared(`${AT_ONCE} in parallel`, parallel), processor];
}

function ownDecisions(bench: BenchSystem, { roundId }: BenchRound, files: readonly string[]) {
  const moved = new Map<string, number>();
  return async (nth: number): Promise<void> => {
    const code = files[nth % files.length] ?? '';
    const times = (moved.get(code) ?? 0) + 1;
    moved.set(code, times);
    const url = `${bench.apiUrl}/api/v1/rounds/${roundId}/applications/${code}/deadlines`;
    const body = {
      deadline: 'DECISION',
      dueOn: addDays('2022-03-01', times),
      reason: 'The applications are weighed together.',
    };
    await send({ url, person: 'demo-administrator', key: `bench-${code}-move-${times}`, body });
  };
}

/** The rows that one decision writes, in the journal and of its key; not those of the mail that leaves after it. */
async function captureDecision(bench: BenchSystem, id: string, decide: (nth: number) => Promise<void>): Promise<void> {
  const rows = await captureRows(bench.pools.system, () => decide(0));
  const journal = rows.find(({ table }) => table === 'journal_fact')?.transaction;
  const written = rows.filter(({ table, transaction }) => transaction === journal || table === 'idempotency_key');
  await keepWrites(bench.pools.system, [written], { directory: bench.settings.capturesDir, act: 'decision', id });
}

/** Twenty bare workflows, and for each decision a file that stands where ours stood: its receipt is stored beforehand. */
async function bareDecisions({ client, pools, settings }: BenchSystem, decisions: number) {
  const submission = capturedWrites(settings.capturesDir, 'submission');
  const ids = Array.from({ length: decisions }, (_, nth) => `gm0001-${nth + 1}`);
  await inParallel(ids, 8, (id) => writeRows(pools.bare, submission, 0, id));
  const files = Array.from({ length: AT_ONCE }, (_, nth) => `bare-decisions/${nth}`);
  for (const workflowId of files) await client.workflow.start('bareDecisions', { workflowId, taskQueue: BARE_QUEUE });
  return async (nth: number): Promise<void> => {
    const handle = client.workflow.getHandle(files[nth % AT_ONCE] ?? '');
    await handle.executeUpdate('decide', { args: [{ id: ids.pop() ?? '' }] });
  };
}

function compared(how: string, turns: Turns<readonly number[]>): readonly Finding[] {
  const at = (part: number, name: 'p50' | 'p95') =>
    against(
      `deciding, ${name} ${how}`,
      {
        own: ms(spread(turns.own)[name]),
        bare: ms(spread(turns.bare)[name]),
        ratio: medianRatio(turns, (turn) => percentile(turn, part)),
      },
      { atMost: 1.3 },
    );
  return [at(0.5, 'p50'), at(0.95, 'p95')];
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchRound } from './bench-round.ts';
import { untilQuiet } from './bench-round.ts';
import type { BenchSystem } from './bench-system.ts';
import { byTransaction, captureRows, copyRound, keepWrites } from './capture-rows.ts';
import type { Extent } from './extent.ts';
import { against, ms, type Finding } from './findings.ts';
import { interleaved, median, medianRatio, type Turns } from './measured.ts';
import { noting, perRequest } from './processor-time.ts';
import { latencies, send, spread } from './requests.ts';

const AT_ONCE = 20;
/** Both sides begin with every connection open, its statements prepared and the code compiled that runs often. */
const WARM_UP = 100;
const WITHIN_MS = 100;
/** By then what follows from a rush is in full swing. */
const FOLLOWS_AFTER_MS = 400;

/** What was submitted, for the measurements after this one. */
export interface Submitted {
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
}

/** From request to durable receipt, ours against a bare route that writes the same rows in one transaction. */
export async function measureSubmitting(bench: BenchSystem, round: BenchRound, extent: Extent): Promise<Submitted> {
  const codes: string[] = [];
  const own = async ({ code, person, body }: ReturnType<BenchRound['nextApplication']>) => {
    codes.push(code);
    const url = `${bench.apiUrl}/api/v1/rounds/${round.roundId}/applications`;
    await send({ url, person, key: `bench-${code}`, body });
  };
  const pattern = round.nextApplication();
  await copyRound(bench.pools.system, bench.pools.bare, round.roundId);
  await captureSubmission(bench, pattern.code, () => own(pattern));
  const bare = () => send({ url: `${bench.bareUrl}/applications`, body: pattern.body });
  const { fleet } = bench.services;
  const ownTurns = noting(fleet, ['the API', 'PostgreSQL'], async (count, width) => {
    const applications = Array.from({ length: count }, () => round.nextApplication());
    await untilQuiet(bench);
    return () => latencies(applications, width, own);
  });
  const bareTurns = noting(fleet, ['the bare server', 'PostgreSQL'], async (count, width) => {
    await untilQuiet(bench);
    return () => latencies(Array.from({ length: count }), width, bare);
  });
  const turns = (count: number, width: number) =>
    interleaved(extent.turns, { own: () => ownTurns.take(count, width), bare: () => bareTurns.take(count, width) });
  for (const side of [ownTurns, bareTurns]) await side.take(WARM_UP, AT_ONCE);
  const alone = await turns(extent.alone, 1);
  for (const side of [ownTurns, bareTurns]) side.spent.length = 0;
  const parallel = await turns(extent.inParallel, AT_ONCE);
  const requests = extent.inParallel * extent.turns;
  const processor = {
    what: `submitting, processor time of one with ${AT_ONCE} in parallel`,
    own: perRequest(ownTurns.spent, requests),
    bare: perRequest(bareTurns.spent, requests),
  };
  const behind = await behindARush(() => round.nextApplication(), own);
  return {
    codes,
    findings: [
      compared('alone', alone),
      compared(`${AT_ONCE} in parallel`, parallel),
      slowest(parallel),
      processor,
      behind,
    ],
  };
}

/** The unfavourable case: 20 in parallel while the workflows of 20 before them start and their letters are set. */
async function behindARush<A>(nextApplication: () => A, own: (application: A) => Promise<void>): Promise<Finding> {
  const applications = (): A[] => Array.from({ length: AT_ONCE }, nextApplication);
  await latencies(applications(), AT_ONCE, own);
  await sleep(FOLLOWS_AFTER_MS);
  const { p50, p95 } = spread([await latencies(applications(), AT_ONCE, own)]);
  return {
    what: `submitting, ${AT_ONCE} in parallel behind a rush of ${AT_ONCE}`,
    own: `p50 ${ms(p50)}, p95 ${ms(p95)}`,
  };
}

/** The rows that one application leaves in the transaction that stores it, and no others. */
async function captureSubmission(bench: BenchSystem, id: string, submit: () => Promise<void>): Promise<void> {
  const transactions = byTransaction(await captureRows(bench.pools.system, submit));
  const receipt = transactions.filter((rows) =>
    rows.some(({ table, row }) => table === 'journal_fact' && row['type'] === 'applicationReceived'),
  );
  await keepWrites(bench.pools.system, receipt, { directory: bench.settings.capturesDir, act: 'submission', id });
}

function compared(how: string, turns: Turns<readonly number[]>): Finding {
  const shown = (side: readonly (readonly number[])[]) => `p50 ${ms(spread(side).p50)}, p95 ${ms(spread(side).p95)}`;
  const figures = { own: shown(turns.own), bare: shown(turns.bare), ratio: medianRatio(turns, median) };
  return against(`submitting, ${how}`, figures, { atMost: 1.5 });
}

function slowest(turns: Turns<readonly number[]>): Finding {
  const { p95 } = spread(turns.own);
  const what = `submitting, p95 with ${AT_ONCE} in parallel`;
  return { what, own: ms(p95), target: `<= ${WITHIN_MS} ms`, met: p95 <= WITHIN_MS };
}

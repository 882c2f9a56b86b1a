import { loadavg } from 'node:os';
import { inspect, parseArgs } from 'node:util';
import { elapsedSince, type Log } from '../../infra/local/progress.ts';
import { StartProblem } from '../../infra/local/start-problem.ts';
import { openRound } from './bench-round.ts';
import { startBenchSystem, type BenchSystem } from './bench-system.ts';
import { machine } from './machine.ts';
import { QUICK, WHOLE, type Extent } from './extent.ts';
import { table, type Finding } from './findings.ts';
import { measureDeciding } from './measure-deciding.ts';
import { measureListing } from './measure-listing.ts';
import { measureLives } from './measure-lives.ts';
import { measureFacts, measureLetters } from './measure-rates.ts';
import { measureStartUp } from './measure-start-up.ts';
import { measureSubmitting } from './measure-submitting.ts';

/** Measures and prints each figure beside its target; the exit code is 1 only when something could not be measured. */
export async function runBench(log: Log, signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, only: { type: 'string' }, 'base-port': { type: 'string' } },
  });
  const startedAt = performance.now();
  const basePort = values['base-port'] === undefined ? undefined : Number(values['base-port']);
  const extent = { ...(values.quick ? QUICK : WHOLE), only: values.only ?? '' };
  log(
    `${machine()}; load at the start ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  const measured = await measureOwnSystem(basePort, extent, log, signal);
  tell(measured, extent, log);
  log(
    `the bench took ${elapsedSince(startedAt)}; load at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  return measured.failures.length > 0 ? 1 : 0;
}

async function measureOwnSystem(
  basePort: number | undefined,
  extent: Extent,
  log: Log,
  signal: AbortSignal,
): Promise<Measured> {
  const bench = await startBenchSystem(log, basePort, signal);
  try {
    return await Promise.race([measureAll(bench, extent, log, signal), endOf(signal)]);
  } finally {
    await bench.stop();
  }
}

/** Rejects when someone asks for an end: what is being measured is not waited for. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new StartProblem('The bench was stopped before its end.')));
  });
}

interface Measured {
  readonly findings: readonly Finding[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
}

async function measureAll(bench: BenchSystem, extent: Extent, log: Log, signal: AbortSignal): Promise<Measured> {
  const findings: Finding[] = [];
  const failures: string[] = [];
  const measure = async (what: string, work: () => Promise<readonly Finding[]>) => {
    signal.throwIfAborted();
    if (!what.includes(extent.only)) return;
    log(`measuring ${what}`);
    try {
      const found = await work();
      for (const finding of found) log(`  ${inOneLine(finding)}`);
      findings.push(...found);
    } catch (error) {
      failures.push(`${what}: ${inspect(error)}`);
    }
  };
  await measure('whole lives of applications', () => measureLives(bench, extent));
  log('opening a round whose call is open');
  const round = await openRound(bench);
  const codes: string[] = [];
  // Deciding needs what was submitted: its word is in both names.
  await measure('submitting, and deciding later', async () => {
    const submitted = await measureSubmitting(bench, round, extent);
    codes.push(...submitted.codes);
    return submitted.findings;
  });
  await measure('deciding', () => measureDeciding(bench, round, codes, extent));
  await measure('the list of applications', () => measureListing(bench, round, extent));
  await measure('letters', () => measureLetters(bench, round, extent));
  await measure('facts', () => measureFacts(bench, extent));
  await measure('start-up', () => measureStartUp(bench, extent));
  return { findings, failures };
}

function inOneLine({ what, own, ratio }: Finding): string {
  return `${what}: ${own}${ratio === undefined ? '' : `, ratio ${ratio.toFixed(2)}`}`;
}

function tell({ findings, failures }: Measured, { turns }: Extent, log: Log): void {
  process.stdout.write(`\n${table(findings)}\n\n`);
  const missed = findings.filter(({ met }) => met === false);
  log(`each ratio is the median of ${turns} turns, ours and the bare one taking turns`);
  log(missed.length === 0 ? 'no measured target is missed' : `missed: ${missed.map(({ what }) => what).join('; ')}`);
  for (const failure of failures) log(`could not be measured: ${failure}`);
}

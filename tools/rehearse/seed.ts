import path from 'node:path';
import { formatEuro, localDateOf } from '@ronde/domain';
import { closingFigures } from './closing-checks.ts';
import type { Surprise } from './conductor.ts';
import { fixDates } from './played-dates.ts';
import { playSample, type Say } from './play-sample.ts';
import { setClock, stageOf, type System } from './played-round.ts';
import { readSample, type Sample } from './sample-file.ts';
import { addressesFrom, openSystem } from './started-system.ts';

const samples = path.resolve(import.meta.dirname, '../../samples');
const startedAt = performance.now();
const say: Say = (line) =>
  void process.stdout.write(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s] ${line}\n`);

/** The day for which the dates of the samples are fixed: that on which playing them was begun. */
const begunOn = process.argv[2] ?? localDateOf(new Date().toISOString());

/**
 * `node tools/rehearse/seed.ts [DAY]`: plays the two rounds of the first start, this year's up to today, and the sample round
 * of 2022 to its end. Goes on where an earlier run of the same day was ended.
 */
async function seed(): Promise<number> {
  const system = await openSystem(addressesFrom(process.env));
  try {
    const surprises = [...(await playThisYear(system)), ...(await playIllustrative(system))];
    for (const { act, what } of surprises) say(`${act.name} by ${act.person} ${what}`);
    return surprises.length === 0 ? 0 : 1;
  } finally {
    await system.close();
  }
}

async function playThisYear(system: System): Promise<readonly Surprise[]> {
  const sample = sampleOf('this-year.json');
  const roundId = String(sample.round.year);
  const [begun] = await system.database.rows<{ clockMode: string }>(
    'SELECT clock_mode AS "clockMode" FROM round WHERE id = $1',
    [roundId],
  );
  if (begun?.clockMode === 'wall') return [];
  const surprises = await playSample(system, sample, roundId, say, new Date().toISOString());
  await bringToToday(system, sample, roundId);
  const [tasks] = await system.database.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM task WHERE round_id = $1 AND status IN ('OPEN', 'CLAIMED')`,
    [roundId],
  );
  say(`${roundId} stands in assessment today, with ${tasks?.count ?? 0} tasks waiting`);
  return surprises;
}

/** From here on this round's clock is everybody's: what is open in it is moved up to now, what comes starts at now. */
async function bringToToday(system: System, sample: Sample, roundId: string): Promise<void> {
  const { watch } = stageOf(system, sample, roundId, () => undefined);
  await watch.settle([`funding-round/${roundId}`]);
  await watch.bringTo(Date.now());
  await setClock(system, roundId, { mode: 'wall' });
}

async function playIllustrative(system: System): Promise<readonly Surprise[]> {
  const sample = sampleOf('2022-illustrative.json');
  const roundId = `${sample.round.year}-r1`;
  const surprises = await playSample(system, sample, roundId, say);
  const { awardedCents = 0, applications = 0 } = await closingFigures(system, roundId);
  say(`${roundId} is closed: ${applications} applications, ${formatEuro(awardedCents)} awarded`);
  return surprises;
}

function sampleOf(file: string): Sample {
  return fixDates(readSample(path.join(samples, file)), begunOn);
}

process.exitCode = await seed().catch((error: unknown) => {
  say(`the demo rounds could not be played: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

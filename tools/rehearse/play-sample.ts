import { formatEuro, type Instant } from '@ronde/domain';
import { calendarOf } from './script-calendar.ts';
import { conduct, type Surprise } from './conductor.ts';
import { draftRound, stageOf, startOf, type System } from './played-round.ts';
import type { Sample } from './sample-file.ts';

/** Takes one line for the person who watches. */
export type Say = (line: string) => void;

const PROGRESS_EVERY_MS = 2_000;

/** Plays a sample as round `roundId`, to its end or up to `until`, telling how far it is. Returns what went otherwise than scripted. */
export async function playSample(
  system: System,
  sample: Sample,
  roundId: string,
  say: Say,
  until?: Instant,
): Promise<readonly Surprise[]> {
  const acts = calendarOf(sample);
  let saidAt = performance.now();
  const stage = stageOf(system, sample, roundId, (at, played) => {
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) return;
    saidAt = performance.now();
    say(
      `${roundId} stands at ${at.slice(0, 10)}: ${played} of ${acts.length} acts played, ${stage.watch.executions().length} executions`,
    );
  });
  say(
    `${roundId}: ${sample.applications.length} applications, ceiling ${formatEuro(sample.round.ceilingCents)}, ${acts.length} acts`,
  );
  await draftRound(system, sample, roundId);
  await stage.setClock(startOf(sample));
  await stage.watch.settle([`funding-round/${roundId}`]);
  return conduct(stage, acts, until);
}

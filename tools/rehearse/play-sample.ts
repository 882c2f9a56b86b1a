import { roundStream } from '@ronde/contracts';
import { formatEuro, type Instant } from '@ronde/domain';
import { calendarOf } from './script-calendar.ts';
import { conduct, type Surprise } from './conductor.ts';
import { clockOf, draftRound, stageOf, type System } from './played-round.ts';
import type { Sample } from './sample-file.ts';

/** Takes one line for the person who watches. */
export type Say = (line: string) => void;

const PROGRESS_EVERY_MS = 2_000;

/**
 * Plays a sample as round `roundId`, to its end or up to `until`, telling how far it is. Returns what went otherwise than
 * scripted. A round that was begun earlier goes on where its clock stands.
 */
export async function playSample(
  system: System,
  sample: Sample,
  roundId: string,
  say: Say,
  until?: Instant,
): Promise<readonly Surprise[]> {
  const all = calendarOf(sample);
  await draftRound(system, sample, roundId);
  const begun = await clockOf(system, roundId);
  const acts = all.filter(({ at }) => at >= begun);
  const stage = stageOf(system, sample, roundId, progressOf(roundId, acts.length, say));
  say(
    `${roundId}: ${sample.applications.length} applications, ceiling ${formatEuro(sample.round.ceilingCents)}, ${acts.length} acts`,
  );
  await stage.watch.settle([roundStream(roundId)]);
  return conduct(stage, acts, until);
}

function progressOf(roundId: string, acts: number, say: Say): (at: Instant, played: number) => void {
  let saidAt = performance.now();
  return (at, played) => {
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) return;
    saidAt = performance.now();
    say(`${roundId} stands at ${at.slice(0, 10)}: ${played} of ${acts} acts played`);
  };
}

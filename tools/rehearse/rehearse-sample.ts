import { localDateOf } from '@ronde/domain';
import { closingReport, type ClosingReport } from './closing-checks.ts';
import type { Surprise } from './conductor.ts';
import { fixDates } from './played-dates.ts';
import type { System } from './played-round.ts';
import { playSample, type Say } from './play-sample.ts';
import { readSample, type Sample } from './sample-file.ts';

/** What a rehearsal ended with: its closing report, and the acts that did not go as their sample says. */
export interface Rehearsal {
  readonly report: ClosingReport;
  readonly surprises: readonly Surprise[];
  /** The rounds that were played, the one before first. */
  readonly rounds: readonly string[];
}

/** A round that was played, and what went otherwise than scripted. */
interface Played {
  readonly sample: Sample;
  readonly roundId: string;
  readonly surprises: readonly Surprise[];
}

/** Plays the round that went before round `roundId` to its end, as `2023-r1-earlier`; nothing when the sample names none. */
export async function playEarlier(
  system: System,
  { earlier }: Sample,
  roundId: string,
  say: Say,
): Promise<readonly Played[]> {
  if (earlier === undefined) return [];
  const sample = fixDates(readSample(earlier), localDateOf(new Date().toISOString()));
  const earlierId = `${roundId}-earlier`;
  return [{ sample, roundId: earlierId, surprises: await playSample(system, sample, earlierId, say) }];
}

/**
 * Plays a sample as round `roundId` to its end, after the round that went before when the sample names one, and checks
 * both. An exception that happened in either has happened. What was begun goes on where it stands. `played` is told when
 * all has been played and is about to be checked.
 */
export async function rehearseSample(
  system: System,
  sample: Sample,
  roundId: string,
  { say, inboxUrl, played }: { readonly say: Say; readonly inboxUrl: string; readonly played?: () => void },
): Promise<Rehearsal> {
  const earlier = await playEarlier(system, sample, roundId, say);
  const surprises = await playSample(system, sample, roundId, say);
  played?.();
  const before = await Promise.all(
    earlier.map((round) => closingReport(system, round.sample, round.roundId, { inboxUrl })),
  );
  const after = earlier.map((round) => round.roundId);
  const report = await closingReport(system, sample, roundId, { inboxUrl, after });
  return {
    report: { ...report, faults: [...before.flatMap(({ faults }) => faults), ...report.faults] },
    rounds: [...after, roundId],
    surprises: [...earlier.flatMap((round) => round.surprises), ...surprises],
  };
}

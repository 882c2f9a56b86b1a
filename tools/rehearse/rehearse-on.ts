import { closingReport, type ClosingReport } from './closing-checks.ts';
import type { OwnSystem } from './own-system.ts';
import { playSample } from './play-sample.ts';
import type { readSample } from './sample-file.ts';

/** What a rehearsal ended with: its closing report, and the acts that did not go as their sample says. */
export interface Rehearsal {
  readonly report: ClosingReport;
  readonly surprises: readonly string[];
}

/** Plays a sample as a round of this name on a system of its own, to its closing report. */
export async function rehearseOn(
  { system, addresses }: OwnSystem,
  sample: ReturnType<typeof readSample>,
  roundId: string,
): Promise<Rehearsal> {
  const surprises = await playSample(system, sample, roundId, () => undefined);
  const report = await closingReport(system, sample, roundId, addresses.inboxUrl);
  return { report, surprises: surprises.map(({ act, what }) => `${act.name} ${what}`) };
}

import type { ClosingReport } from './closing-checks.ts';
import type { OwnSystem } from './own-system.ts';
import { rehearseSample } from './rehearse-sample.ts';
import type { readSample } from './sample-file.ts';

/** What a rehearsal ended with, its surprises in words. */
export interface RehearsalInWords {
  readonly report: ClosingReport;
  readonly surprises: readonly string[];
}

/** Rehearses a sample as a round of this name on a system of its own. */
export async function rehearseOn(
  { system, addresses }: OwnSystem,
  sample: ReturnType<typeof readSample>,
  roundId: string,
): Promise<RehearsalInWords> {
  const { inboxUrl } = addresses;
  const { report, surprises } = await rehearseSample(system, sample, roundId, { inboxUrl, say: () => undefined });
  return { report, surprises: surprises.map(({ act, what }) => `${act.name} ${what}`) };
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@ronde/domain';
import { readSample, type Sample } from '../tools/rehearse/sample-file.ts';

/** The recorded backup of a system in which a round stands in the middle of its assessment. */
export const yesterdayFolder = path.join(import.meta.dirname, 'fixtures/yesterday');

/** The sample it was played from, as it was then: the samples of today may say it in other words. */
const yesterdayScript = path.join(yesterdayFolder, 'sample.json');

/** The round in it. */
export const yesterdayRound = '2022-r1';

/** Where that round's clock stands: SZW has assessed both files, JenV one of them. */
export const yesterdayStandsAt: Instant = '2021-11-09T12:00:00.000Z';

/** What was played up to there, and must be played to its end by today's code. */
export function yesterdaySample(): Sample {
  return readSample(yesterdayScript);
}

/** Keeps what a new recording was played from beside it. */
export function keepYesterdaySample(sample: Sample): void {
  writeFileSync(yesterdayScript, `${JSON.stringify(sample, null, 2)}\n`);
}

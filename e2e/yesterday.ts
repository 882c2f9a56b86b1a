import path from 'node:path';
import type { Instant } from '@ronde/domain';
import type { Sample } from '../tools/rehearse/sample-file.ts';
import { smallRound } from './small-round.ts';

/** The recorded backup of a system in which a round stands in the middle of its assessment. */
export const yesterdayFolder = path.join(import.meta.dirname, 'fixtures/yesterday');

/** The round in it. */
export const yesterdayRound = '2022-r1';

/** Where that round's clock stands: SZW has assessed both files, JenV one of them. */
export const yesterdayStandsAt: Instant = '2021-11-09T12:00:00.000Z';

/** What was played up to there, and must be played to its end by today's code. */
export function yesterdaySample(): Sample {
  return smallRound(['gm0363-1', 'gm0503-1']);
}

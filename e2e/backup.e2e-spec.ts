import { jest } from '@jest/globals';
import path from 'node:path';
import type { Instant } from '@ronde/domain';
import { backUp } from '../infra/local/backup.ts';
import { removeDataDir } from '../infra/local/remove-data-dir.ts';
import { closingReport } from '../tools/rehearse/closing-checks.ts';
import { journalWithoutWallTimes, type JournalLine } from '../tools/rehearse/journal-without-wall-times.ts';
import { playSample } from '../tools/rehearse/play-sample.ts';
import { ownDirectory, startOwnSystem, startRestoredSystem, type OwnSystem } from '../tools/rehearse/own-system.ts';
import { smallRound } from './small-round.ts';

jest.setTimeout(1_200_000);

const ROUND = '2022-r1';
const silent = () => undefined;
const sample = smallRound(['gm0503-1']);
const inAssessment = '2021-11-01T12:00:00.000Z';
const afterAssessment = '2021-12-02T12:00:00.000Z';
const afterAward = '2021-12-22T12:00:00.000Z';
const directory = ownDirectory('backup');
const elsewhere = ownDirectory('restored');
const folder = path.join(directory, 'backup');

let factsAtBackup: number;
let factsAtStart: number;
let original: readonly JournalLine[];
let restored: OwnSystem;
let surprises: readonly string[];

/**
 * Plays the round into its assessment, backs it up while the assessment goes on, and waits for the backup before it plays
 * up to the award: so that the backup ends in the middle of the round, however slow the machine is.
 */
async function playAndBackUp(): Promise<readonly JournalLine[]> {
  const own = await startOwnSystem(directory);
  const playTo = (until: Instant) => playSample(own.system, sample, ROUND, silent, until);
  try {
    await playTo(inAssessment);
    const backup = backUp({ postgresPort: own.ports.postgres, folder });
    const [{ facts }] = await Promise.all([backup, playTo(afterAssessment)]);
    factsAtBackup = facts;
    await playTo(afterAward);
    return await journalWithoutWallTimes(own.system.database, ROUND);
  } finally {
    await own.stop();
  }
}

beforeAll(async () => {
  original = await playAndBackUp();
  restored = await startRestoredSystem(folder, elsewhere);
  factsAtStart = (await journalWithoutWallTimes(restored.system.database, ROUND)).length;
  surprises = (await playSample(restored.system, sample, ROUND, silent)).map(({ act, what }) => `${act.name} ${what}`);
}, 1_200_000);
afterAll(async () => {
  await restored?.stop();
  for (const each of [directory, elsewhere]) removeDataDir(each);
}, 300_000);

describe('a backup made while a round runs, restored elsewhere', () => {
  it('begins where the backup was made, in the middle of the round', () => {
    expect(factsAtStart).toBeGreaterThanOrEqual(factsAtBackup);
    expect(factsAtStart).toBeLessThan(original.length);
  });

  it('goes on: decisions are taken, terms end, and nothing goes otherwise than scripted', () => {
    expect(surprises).toEqual([]);
  });

  it('ends with every execution closed, every mail sent and a journal that verifies', async () => {
    const { faults } = await closingReport(restored.system, sample, ROUND);
    expect(faults).toEqual([]);
  });

  it('writes what the original wrote, the same but for wall times, and the rest of the round after it', async () => {
    const journal = await journalWithoutWallTimes(restored.system.database, ROUND);
    expect(journal).toEqual(expect.arrayContaining([...original]));
    expect(journal.length).toBeGreaterThan(original.length);
    expect(journal.filter(({ type }) => type === 'roundClosed')).toHaveLength(1);
  });
});

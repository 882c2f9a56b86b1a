import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sumCents } from '@ronde/domain';
import { importAwards } from './import-awards.ts';
import { journalWithoutWallTimes, type JournalLine } from './journal-without-wall-times.ts';
import { killAfterCommit, killNow, MORTAL_PROGRAMS } from './kill-programs.ts';
import { rehearseOn, type RehearsalInWords } from './rehearse-on.ts';
import { readSample } from './sample-file.ts';
import { startPassingSystem, type OwnSystem } from './own-system.ts';

const KILLS = 20;
const ROUND = '2022-r1';
const sampleNamed = (name: string) => readSample(path.resolve(import.meta.dirname, '../../samples', `${name}.json`));
const sample = sampleNamed('2022-exceptions');
const awards = sampleNamed('published-awards');

interface Rehearsed extends RehearsalInWords {
  readonly journal: readonly JournalLine[];
}

async function rehearse(tested: OwnSystem): Promise<Rehearsed> {
  const rehearsal = await rehearseOn(tested, sample, ROUND);
  return { ...rehearsal, journal: await journalWithoutWallTimes(tested.system.database, ROUND) };
}

/** Kills one program after another until the rehearsal is over; every other time just after a commit. Returns how often. */
async function killAround(tested: OwnSystem, over: () => boolean): Promise<number> {
  let kills = 0;
  for (let turn = 0; !over() && kills < KILLS; turn += 1) {
    await sleep(200 + Math.random() * 800);
    const name = MORTAL_PROGRAMS[turn % MORTAL_PROGRAMS.length] ?? 'the worker';
    const afterCommit = Math.floor(turn / MORTAL_PROGRAMS.length) % 2 === 0;
    const killed = afterCommit
      ? await killAfterCommit(tested.fleet, name, tested.addresses.databaseUrl)
      : killNow(tested.fleet, name);
    if (killed) kills += 1;
  }
  return kills;
}

/** The same rehearsal twice: on a system that is left alone, where awards are imported first, and on one that is not. */
let undisturbed: Rehearsed;

describe('on a system that is left alone', () => {
  let tested: OwnSystem;
  beforeAll(async () => {
    tested = await startPassingSystem('alone');
  }, 1_200_000);
  afterAll(() => tested?.stop(), 300_000);

  describe('the published awards, imported and approved through the API', () => {
    it('are refused under a ceiling of 7,000,000.00: no award, no mail, and the sentence says by how much', async () => {
      const { refusal, awardedCents, awardMails } = await importAwards(tested.system, awards, 700_000_000, '2020-r1');
      expect(refusal).toContain('CEILING_EXCEEDED');
      expect(refusal).toMatch(/€\s373\.595,26/);
      expect(awardedCents).toEqual({});
      expect(awardMails).toBe(0);
    }, 1_200_000);

    it('are accepted under 7,500,000.00 to the cent', async () => {
      const { refusal, awardedCents, awardMails } = await importAwards(tested.system, awards, 750_000_000, '2020-r2');
      expect(refusal).toBeUndefined();
      expect(awardedCents).toEqual(awards.expected.awardedCents);
      expect(sumCents(Object.values(awardedCents))).toBe(737_359_526);
      expect(awardMails).toBe(18);
    }, 1_200_000);
  });

  it('the round with every exception ends as its sample says', async () => {
    undisturbed = await rehearse(tested);
    expect(undisturbed.surprises).toEqual([]);
    expect(undisturbed.report.faults).toEqual([]);
  }, 1_200_000);
});

describe('a rehearsal in which every program is killed, again and again', () => {
  let disturbed: Rehearsed;
  let kills = 0;

  beforeAll(async () => {
    const tested = await startPassingSystem('kills');
    try {
      let over = false;
      const killing = killAround(tested, () => over);
      disturbed = await rehearse(tested).finally(() => (over = true));
      kills = await killing;
    } finally {
      await tested.stop();
    }
  }, 900_000);

  it('was disturbed twenty times', () => expect(kills).toBe(KILLS));
  it('goes as scripted all the same', () => expect(disturbed.surprises).toEqual([]));
  it('ends with the same figures, every execution closed, the journal intact, each letter exactly once', () => {
    expect(disturbed.report.faults).toEqual([]);
    expect(disturbed.report.figures).toEqual(undisturbed.report.figures);
    expect(disturbed.report.letters).toBe(undisturbed.report.letters);
  });
  it('writes the same journal but for wall times', () => expect(disturbed.journal).toEqual(undisturbed.journal));
});

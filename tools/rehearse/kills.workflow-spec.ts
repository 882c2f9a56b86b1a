import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closingReport, type ClosingReport } from './closing-checks.ts';
import { journalWithoutWallTimes, type JournalLine } from './journal-without-wall-times.ts';
import { killAfterCommit, killNow, MORTAL_PROGRAMS } from './kill-programs.ts';
import { playSample } from './play-sample.ts';
import { readSample } from './sample-file.ts';
import { startSystemUnderTest, type SystemUnderTest } from './system-under-test.ts';

const KILLS = 20;
const ROUND = '2022-r1';
const sample = readSample(path.resolve(import.meta.dirname, '../../samples/2022-exceptions.json'));

interface Rehearsed {
  readonly report: ClosingReport;
  readonly journal: readonly JournalLine[];
  readonly surprises: readonly string[];
}

async function rehearse({ system, addresses }: SystemUnderTest): Promise<Rehearsed> {
  const surprises = await playSample(system, sample, ROUND, () => undefined);
  const report = await closingReport(system, sample, ROUND, addresses.inboxUrl);
  const journal = await journalWithoutWallTimes(system.database, ROUND);
  return { report, journal, surprises: surprises.map(({ act, what }) => `${act.name} ${what}`) };
}

/** Kills one program after another until the rehearsal is over; every other time just after a commit. Returns how often. */
async function killAround(tested: SystemUnderTest, over: () => boolean): Promise<number> {
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

async function onSystem<T>(work: (tested: SystemUnderTest) => Promise<T>): Promise<T> {
  const tested = await startSystemUnderTest();
  try {
    return await work(tested);
  } finally {
    await tested.stop();
  }
}

describe('a rehearsal in which every program is killed, again and again', () => {
  let undisturbed: Rehearsed;
  let disturbed: Rehearsed;
  let kills = 0;

  beforeAll(async () => {
    undisturbed = await onSystem(rehearse);
    disturbed = await onSystem(async (tested) => {
      let over = false;
      const killing = killAround(tested, () => over);
      const rehearsed = await rehearse(tested).finally(() => (over = true));
      kills = await killing;
      return rehearsed;
    });
  }, 900_000);

  it('was disturbed twenty times', () => expect(kills).toBe(KILLS));
  it('goes as scripted all the same', () => expect(disturbed.surprises).toEqual([]));
  it('ends with the same figures, every execution closed, the journal intact, each letter exactly once', () => {
    expect(undisturbed.report.faults).toEqual([]);
    expect(disturbed.report.faults).toEqual([]);
    expect(disturbed.report.figures).toEqual(undisturbed.report.figures);
    expect(disturbed.report.letters).toBe(undisturbed.report.letters);
  });
  it('writes the same journal but for wall times', () => expect(disturbed.journal).toEqual(undisturbed.journal));
});

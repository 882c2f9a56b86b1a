import { jest } from '@jest/globals';
import { removeDataDir } from '../infra/local/remove-data-dir.ts';
import { closingReport, type ClosingReport } from '../tools/rehearse/closing-checks.ts';
import { askWaits, seeExecution } from '../tools/rehearse/execution-sight.ts';
import { playSample } from '../tools/rehearse/play-sample.ts';
import { clockOf } from '../tools/rehearse/played-round.ts';
import { ownDirectory, startRestoredSystem, type OwnSystem } from '../tools/rehearse/own-system.ts';
import { yesterdayFolder, yesterdayRound, yesterdaySample, yesterdayStandsAt } from './yesterday.ts';

jest.setTimeout(1_200_000);

const silent = () => undefined;
const directory = ownDirectory('yesterday');
let own: OwnSystem;

beforeAll(async () => {
  own = await startRestoredSystem(yesterdayFolder, directory);
}, 1_200_000);
afterAll(async () => {
  await own?.stop();
  removeDataDir(directory);
}, 300_000);

/** The workflows of the round that have not ended. */
async function openExecutions(): Promise<readonly string[]> {
  const rows = await own.system.database.rows<{ stream: string }>(
    `SELECT stream FROM journal_stream WHERE round_id = $1 AND stream NOT LIKE 'refused/%' ORDER BY stream`,
    [yesterdayRound],
  );
  const sights = await Promise.all(rows.map(({ stream }) => seeExecution(own.system.engine, stream)));
  return sights.flatMap((sight) => (sight?.open ? [sight.workflowId] : []));
}

describe("today's code on yesterday's database", () => {
  it('finds the round where it stood', async () => {
    expect((await clockOf(own.system, yesterdayRound)) <= yesterdayStandsAt).toBe(true);
    const [round] = await own.system.database.rows<{ phase: string }>('SELECT phase FROM round WHERE id = $1', [
      yesterdayRound,
    ]);
    expect(round?.phase).toBe('ASSESSMENT');
  });

  it('takes up every workflow that was under way: it answers what it waits for, and nothing in it fails', async () => {
    const open = await openExecutions();
    expect(open).toEqual(
      expect.arrayContaining([
        `application/${yesterdayRound}/gm0363-1`,
        `application/${yesterdayRound}/gm0503-1`,
        `funding-round/${yesterdayRound}`,
      ]),
    );
    for (const workflowId of open) {
      const { waits } = await askWaits(own.system.engine, workflowId);
      expect(waits.length).toBeGreaterThan(0);
      expect((await seeExecution(own.system.engine, workflowId))?.troubles).toEqual([]);
    }
  });

  describe('plays the rest of the round', () => {
    let surprises: readonly string[];
    let report: ClosingReport;

    beforeAll(async () => {
      const sample = yesterdaySample();
      const found = await playSample(own.system, sample, yesterdayRound, silent);
      surprises = found.map(({ act, what }) => `${act.name} ${what}`);
      report = await closingReport(own.system, sample, yesterdayRound);
    }, 1_200_000);

    it('as scripted', () => expect(surprises).toEqual([]));
    it('to closed books, every execution ended and the journal whole', () => expect(report.faults).toEqual([]));
    it('with what was advised awarded to the cent', () => {
      const advised = yesterdaySample().applications.flatMap(({ projects }) =>
        projects.map((each) => each.advisedCents),
      );
      const advisedCents = advised.reduce((total, cents) => total + cents, 0);
      expect(report.figures).toMatchObject({ applications: 2, awardedCents: advisedCents, settledCents: advisedCents });
    });
  });
});

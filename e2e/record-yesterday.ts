import { rmSync, statSync } from 'node:fs';
import { backUp } from '../infra/local/backup.ts';
import { filesOf } from '../infra/local/backup-folder.ts';
import { timedLog } from '../infra/local/progress.ts';
import { removeDataDir } from '../infra/local/remove-data-dir.ts';
import { runCommand, StartProblem } from '../infra/local/start-problem.ts';
import { playSample } from '../tools/rehearse/play-sample.ts';
import { ownDirectory, startOwnSystem } from '../tools/rehearse/own-system.ts';
import { smallRound } from './small-round.ts';
import { keepYesterdaySample, yesterdayFolder, yesterdayRound, yesterdayStandsAt } from './yesterday.ts';

const smallest = 19;

/** `node e2e/record-yesterday.ts`: plays half a round with what was built and keeps a backup of it as the fixture. */
async function main(): Promise<number> {
  const log = timedLog(performance.now());
  const directory = ownDirectory('yesterday');
  const own = await startOwnSystem(directory);
  const sample = smallRound(['gm0363-1', 'gm0503-1']);
  try {
    const surprises = await playSample(own.system, sample, yesterdayRound, log, yesterdayStandsAt);
    const [first] = surprises;
    if (first) throw new StartProblem(`Nothing was recorded: ${first.act.name} ${first.what}.`);
    rmSync(yesterdayFolder, { recursive: true, force: true });
    const { facts } = await backUp({ postgresPort: own.ports.postgres, folder: yesterdayFolder, level: smallest });
    keepYesterdaySample(sample);
    const size = (statSync(filesOf(yesterdayFolder).archive).size / 1e6).toFixed(1);
    log(`recorded ${facts} facts in ${size} MB: ${yesterdayFolder}`);
    return 0;
  } finally {
    await own.stop();
    removeDataDir(directory);
  }
}

await runCommand(main);

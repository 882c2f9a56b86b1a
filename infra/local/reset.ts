import { existsSync } from 'node:fs';
import { defaultDataDir, placesIn } from './directories.ts';
import { endPrograms, endProcess, readInstance } from './instance.ts';
import { clearPostmaster } from './postmaster.ts';
import { stillRuns } from './process-identity.ts';
import { timedLog } from './progress.ts';
import { emptyDataDir, insistOurs, realDatabaseDir } from './remove-data-dir.ts';
import { runCommand, StartProblem } from './start-problem.ts';

/** `npm run reset`: stops what runs, then removes all data of `npm start`, and says what it did. */
async function main(): Promise<number> {
  const log = timedLog(performance.now());
  if (!existsSync(defaultDataDir)) {
    log(`there is nothing to remove: ${defaultDataDir} does not exist`);
    return 0;
  }
  const { root, instanceFile, postgres } = placesIn(defaultDataDir);
  insistOurs(root);
  const running = readInstance(instanceFile);
  if (running && stillRuns(running.owner)) {
    log(`Ronde runs (process ${running.owner.pid}); stopping it`);
    await endProcess(running.owner, 45_000);
    if (stillRuns(running.owner))
      throw new StartProblem(`Ronde (process ${running.owner.pid}) could not be stopped; nothing was removed.`);
  }
  if (running) await endPrograms(running, log);
  await clearPostmaster(realDatabaseDir(postgres), log);
  const others = emptyDataDir(root);
  log(`removed from ${root}: the database with its rounds, the engine's histories, the mails and the logs`);
  if (others.length > 0) log(`left alone there, because it is not ours: ${others.join(', ')}`);
  return 0;
}

await runCommand(main);

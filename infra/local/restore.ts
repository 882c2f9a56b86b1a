import { chownSync, createReadStream, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import { unpackBackup } from './backup-archive.ts';
import { filesOf, readBackupRecord, type BackupRecord } from './backup-folder.ts';
import { checkManifest } from './backup-manifest.ts';
import { defaultDataDir, directoriesOf, type Directories } from './directories.ts';
import { createFleet } from './fleet.ts';
import { claimInstance } from './instance.ts';
import { portsFromSettings, requireFreePorts } from './ports.ts';
import { postgresProgram, query } from './postgres.ts';
import { reachableDataDir } from './postgres-path.ts';
import { postgresUser } from './postgres-user.ts';
import { timedLog, type Log } from './progress.ts';
import { realDatabaseDir } from './remove-data-dir.ts';
import { runCommand, StartProblem } from './start-problem.ts';

/** Which backup is restored, into which data directory, and on which port PostgreSQL runs for a moment to make it whole. */
export interface RestoreRequest {
  readonly folder: string;
  readonly dataDir: string;
  readonly postgresPort: number;
  readonly log: Log;
}

/**
 * Restores a backup into a data directory that holds no database, so that it can be started there: checks every file
 * against the server's manifest, lets PostgreSQL replay its log, and forgets the engine's servers of the place the backup
 * came from. A restore that was interrupted is begun again. Throws one sentence when it cannot be done.
 */
export async function restore({ folder, dataDir, postgresPort, log }: RestoreRequest): Promise<BackupRecord> {
  const record = readBackupRecord(folder);
  const places = directoriesOf(dataDir);
  if (existsSync(path.join(realDatabaseDir(places.postgres), 'PG_VERSION')))
    throw new StartProblem(
      `${places.root} already holds a database; choose another place with RONDE_DATA_DIR, or remove it with "npm run reset".`,
    );
  await claimInstance(places.instanceFile, log);
  const fleet = createFleet(places.instanceFile, log);
  try {
    const compared = await layOut(folder, places);
    log(`unpacked the backup of ${record.takenAt}; ${compared} files are what the server wrote`);
    await fleet.add(
      await postgresProgram(
        { dataDir: places.postgres, port: postgresPort, logFile: path.join(places.logs, 'postgres.log') },
        log,
      ),
    );
    await query(postgresPort, 'temporal', 'delete from cluster_membership');
    await requireContents(postgresPort, record);
    return record;
  } catch (error) {
    await fleet.stop();
    rmSync(realDatabaseDir(places.postgres), { recursive: true, force: true });
    throw error;
  } finally {
    await fleet.stop();
  }
}

async function layOut(folder: string, places: Directories): Promise<number> {
  const files = filesOf(folder);
  const user = postgresUser();
  const dataDir = user ? reachableDataDir(places.postgres, user) : places.postgres;
  const unfinished = `${dataDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const archive = createReadStream(files.archive).on('error', (error) => decompressed.destroy(error));
  const decompressed = archive.pipe(createZstdDecompress());
  const unpacked = await unpackBackup(decompressed, unfinished).catch(asDamage);
  const compared = checkManifest(readFileSync(files.manifest), unpacked);
  if (user)
    for (const name of ['', ...readdirSync(unfinished, { encoding: 'utf8', recursive: true })])
      chownSync(path.join(unfinished, name), user.uid, user.gid);
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(unfinished, dataDir);
  return compared;
}

function asDamage(error: unknown): never {
  if (error instanceof StartProblem) throw error;
  throw new StartProblem(`The backup is damaged: its archive cannot be unpacked (${String(error)}).`);
}

/** Facts are never removed: a database with fewer than the backup counted is not the one that was backed up. */
async function requireContents(port: number, { rounds, facts }: BackupRecord): Promise<void> {
  const { rows } = await query(
    port,
    'ronde',
    'select (select count(*)::int from round) as rounds, (select count(*)::int from journal_fact) as facts',
  );
  const { rounds: foundRounds, facts: foundFacts } = rows[0] as { rounds: number; facts: number };
  if (foundRounds >= rounds && foundFacts >= facts) return;
  throw new StartProblem(
    `The restored database holds ${foundRounds} rounds with ${foundFacts} facts, fewer than the ${rounds} with ${facts} that were backed up.`,
  );
}

/** `npm run restore -- FOLDER`: restores into the data directory of `npm start`, which must hold no database. */
async function main([folder]: readonly string[], log: Log): Promise<number> {
  if (folder === undefined) throw new StartProblem('Say from where: npm run restore -- FOLDER');
  const ports = portsFromSettings(process.env);
  await requireFreePorts(ports, ['postgres']);
  const { rounds, facts } = await restore({ folder, dataDir: defaultDataDir, postgresPort: ports.postgres, log });
  log(`restored ${rounds} rounds with ${facts} facts, and the engine, into ${defaultDataDir}; go on with "npm start"`);
  return 0;
}

if (import.meta.main) await runCommand(() => main(process.argv.slice(2), timedLog(performance.now())));

import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { backupFormat, filesOf, type BackupRecord } from './backup-folder.ts';
import { streamBackup } from './backup-stream.ts';
import { databaseUrl } from './environment.ts';
import { portsFromSettings } from './ports.ts';
import { query } from './postgres.ts';
import { elapsedSince, timedLog, type Log } from './progress.ts';
import { runCommand, StartProblem } from './start-problem.ts';

const everydayLevel = 3;

/** What is backed up, where to, and how hard it is compressed (zstd, 1 to 22). */
export interface BackupRequest {
  readonly postgresPort: number;
  readonly folder: string;
  readonly level?: number;
}

/**
 * Backs up the local cluster while it works: our database and the engine's two at one and the same instant. `folder`
 * must be new or empty; it holds the whole backup or nothing. Throws one sentence when it cannot be made.
 */
export async function backUp({ postgresPort, folder, level = everydayLevel }: BackupRequest): Promise<BackupRecord> {
  const target = path.resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new StartProblem(`${target} is not empty; name a new folder for the backup.`);
  const contents = await contentsOf(postgresPort);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  try {
    const record: BackupRecord = {
      format: backupFormat,
      ...contents,
      ...(await writeBackup(postgresPort, unfinished, level)),
    };
    writeFileSync(filesOf(unfinished).record, `${JSON.stringify(record, undefined, 2)}\n`);
    rmSync(target, { recursive: true, force: true });
    renameSync(unfinished, target);
    return record;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function contentsOf(port: number): Promise<Pick<BackupRecord, 'postgresVersion' | 'rounds' | 'facts'>> {
  try {
    const { rows: engine } = await query(
      port,
      'temporal',
      "select to_regclass('public.executions') is not null as here",
    );
    if (engine[0]?.['here'] !== true)
      throw new StartProblem(
        "The engine keeps its state elsewhere than in this PostgreSQL; back up the engine's own store as well, at the same moment.",
      );
    const counted =
      'select (select count(*)::int from round) as rounds, (select count(*)::int from journal_fact) as facts';
    const { rows } = await query(port, 'ronde', `${counted}, current_setting('server_version') as "postgresVersion"`);
    return rows[0] as Pick<BackupRecord, 'postgresVersion' | 'rounds' | 'facts'>;
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(
      `Ronde's PostgreSQL on port ${port} does not answer (${String(error)}); start it first with "npm start".`,
    );
  }
}

async function writeBackup(port: number, folder: string, level: number) {
  const { archive: archiveFile, manifest: manifestFile } = filesOf(folder);
  const { archive, finished } = streamBackup(databaseUrl(port, 'postgres'));
  const params = {
    [constants.ZSTD_c_compressionLevel]: level,
    [constants.ZSTD_c_checksumFlag]: 1,
    // Every database of a cluster has the same catalogues: what is far apart in the archive is alike.
    [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    [constants.ZSTD_c_windowLog]: 27,
  };
  const written = pipeline(
    archive,
    createZstdCompress({ params }),
    createWriteStream(archiveFile, { mode: 0o600, flush: true }),
  );
  const [{ manifest, startLsn, endLsn }] = await Promise.all([finished, written]);
  writeFileSync(manifestFile, manifest, { mode: 0o600 });
  return { takenAt: new Date().toISOString(), startLsn, endLsn };
}

/** `npm run backup -- FOLDER`: backs up what `npm start` runs, without stopping it. */
async function main([folder]: readonly string[], log: Log): Promise<number> {
  if (folder === undefined) throw new StartProblem('Say where to: npm run backup -- FOLDER');
  const startedAt = performance.now();
  const { rounds, facts } = await backUp({ postgresPort: portsFromSettings(process.env).postgres, folder });
  const size = (statSync(filesOf(folder).archive).size / 1e6).toFixed(1);
  log(
    `backed up ${rounds} rounds with ${facts} facts, and the engine, in ${elapsedSince(startedAt)}: ${size} MB in ${folder}`,
  );
  return 0;
}

if (import.meta.main) await runCommand(() => main(process.argv.slice(2), timedLog(performance.now())));

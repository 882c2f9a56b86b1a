import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './start-problem.ts';

/** What a backup says of itself. */
export interface BackupRecord {
  readonly format: typeof backupFormat;
  readonly takenAt: string;
  readonly postgresVersion: string;
  readonly startLsn: string;
  readonly endLsn: string;
  readonly rounds: number;
  readonly facts: number;
}

/** The format of a backup; another number would be another format. */
export const backupFormat = 'ronde-backup/1';

/** The files of a backup. */
export function filesOf(folder: string) {
  const within = (name: string) => path.join(folder, name);
  return { archive: within('base.tar.zst'), manifest: within('backup_manifest'), record: within('backup.json') };
}

/** What the backup in this folder says of itself. Throws one sentence when it is none, or one of another version. */
export function readBackupRecord(folder: string): BackupRecord {
  const files = filesOf(folder);
  const missing = Object.values(files).find((file) => !existsSync(file));
  if (missing !== undefined) throw new StartProblem(`${folder} holds no backup: ${path.basename(missing)} is missing.`);
  const record = JSON.parse(readFileSync(files.record, 'utf8')) as BackupRecord;
  if (record.format === backupFormat) return record;
  throw new StartProblem(
    `The backup in ${folder} has the format "${record.format}"; this version reads ${backupFormat}.`,
  );
}

import { jest } from '@jest/globals';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backUp } from './backup.ts';
import { filesOf } from './backup-folder.ts';
import { freeBasePort } from './free-base-port.ts';
import { createDatabases, postgresProgram, query } from './postgres.ts';
import { removeDataDir } from './remove-data-dir.ts';
import { restore } from './restore.ts';
import { supervised, type Supervised } from './supervised.ts';

jest.setTimeout(600_000);

const silent = () => undefined;
const root = mkdtempSync(path.join(tmpdir(), 'ronde-backup-'));
const folder = path.join(root, 'backup');
const elsewhere = path.join(root, 'elsewhere');
let port: number;
let otherPort: number;
let server: Supervised;

async function serverOn(dataDir: string, onPort: number): Promise<Supervised> {
  const logFile = path.join(root, 'postgres.log');
  return supervised(await postgresProgram({ dataDir, port: onPort, logFile }, silent), silent);
}

async function countFacts(onPort: number): Promise<number> {
  const { rows } = await query(onPort, 'ronde', 'select count(*)::int as facts from journal_fact');
  return Number(rows[0]?.['facts']);
}

/** Writes facts one by one until it is told to stop; returns how many were acknowledged. */
async function writeFacts(over: () => boolean): Promise<number> {
  let written = 0;
  for (; !over(); written += 1) await query(port, 'ronde', 'insert into journal_fact default values');
  return written;
}

beforeAll(async () => {
  [port, otherPort] = [(await freeBasePort()) + 2, (await freeBasePort()) + 5];
  server = await serverOn(path.join(root, 'postgres'), port);
  await server.start();
  await createDatabases(port);
  await query(port, 'ronde', 'create table round (id integer); create table journal_fact (id bigserial primary key)');
  await query(port, 'temporal', 'create table executions (id integer); create table cluster_membership (host text)');
  await query(port, 'temporal', `insert into cluster_membership values ('here')`);
});
afterAll(async () => {
  await server?.stop();
  removeDataDir(elsewhere);
  removeDataDir(root);
});

describe('a backup of a PostgreSQL that works', () => {
  it('is made while facts are written, and restored elsewhere holds those acknowledged before it', async () => {
    let over = false;
    const writing = writeFacts(() => over);
    const record = await backUp({ postgresPort: port, folder }).finally(() => (over = true));
    const acknowledged = await writing;
    expect(acknowledged).toBeGreaterThan(0);
    await restore({ folder, dataDir: elsewhere, postgresPort: otherPort, log: silent });
    const restored = await serverOn(path.join(elsewhere, 'postgres'), otherPort);
    await restored.start();
    try {
      expect(await countFacts(otherPort)).toBeGreaterThanOrEqual(record.facts);
      expect(await countFacts(otherPort)).toBeLessThanOrEqual(await countFacts(port));
      expect((await query(otherPort, 'temporal', 'select * from cluster_membership')).rows).toEqual([]);
    } finally {
      await restored.stop();
    }
  });

  it('is not restored over a database', async () => {
    const again = restore({ folder, dataDir: elsewhere, postgresPort: otherPort, log: silent });
    await expect(again).rejects.toThrow(/already holds a database; choose another place with RONDE_DATA_DIR/);
  });

  it('is not written into a folder that holds something', async () => {
    await expect(backUp({ postgresPort: port, folder })).rejects.toThrow(/is not empty; name a new folder/);
  });

  it('is refused in one sentence when nothing runs', async () => {
    const nowhere = backUp({ postgresPort: otherPort, folder: path.join(root, 'nowhere') });
    await expect(nowhere).rejects.toThrow(/does not answer .*; start it first with "npm start"\.$/);
    expect(existsSync(path.join(root, 'nowhere'))).toBe(false);
  });
});

describe('a damaged backup', () => {
  const damaged = path.join(root, 'damaged');
  const target = path.join(root, 'never');
  const { archive, manifest, record } = filesOf(damaged);
  const changed = (file: string, from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

  beforeEach(() => {
    rmSync(damaged, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    cpSync(folder, damaged, { recursive: true });
  });
  afterAll(() => removeDataDir(target));

  it.each([
    ['an archive that is cut off', () => truncateSync(archive, 100_000), /^The backup is damaged: its archive/],
    [
      'a manifest that was changed',
      () => changed(manifest, 'backup_label', 'backup_labels'),
      /its manifest is not what/,
    ],
    ['a missing manifest', () => rmSync(manifest), /holds no backup: backup_manifest is missing/],
    ['another format', () => changed(record, 'ronde-backup/1', 'ronde-backup/9'), /has the format "ronde-backup\/9"/],
    ['fewer facts than were counted', () => changed(record, '"facts": ', '"facts": 999999'), /fewer than the/],
  ])('%s is refused and leaves no database', async (_, damage, sentence) => {
    damage();
    await expect(restore({ folder: damaged, dataDir: target, postgresPort: otherPort, log: silent })).rejects.toThrow(
      sentence,
    );
    expect(existsSync(path.join(target, 'postgres', 'PG_VERSION'))).toBe(false);
  });
});

import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reachableDataDir } from './postgres-path.ts';
import { realDatabaseDir, removeDataDir } from './remove-data-dir.ts';

/** Our own account stands for PostgreSQL's: what matters is whether the folder may be entered. */
const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const nobody = { uid: 65_534, gid: 65_534 };

describe('the place of the database', () => {
  const dirs: string[] = [];
  const dataDir = (mode: number) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'ronde-place-'));
    chmodSync(dir, mode);
    dirs.push(dir);
    return dir;
  };
  afterAll(() => dirs.forEach(removeDataDir));

  it('is the data directory itself when its account may enter it', () => {
    const dir = dataDir(0o755);
    expect(reachableDataDir(path.join(dir, 'postgres'), self)).toBe(path.join(dir, 'postgres'));
  });

  it('is reached through a link when root keeps the data directory closed, and goes when that is removed', () => {
    const dir = dataDir(0o700);
    const linked = path.join(dir, 'postgres');
    // Only root can run a program under another account, and only root needs to.
    const place = reachableDataDir(linked, self.uid === 0 ? nobody : self);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'PG_VERSION'), '18');
    expect(lstatSync(linked).isSymbolicLink()).toBe(self.uid === 0);
    expect(realDatabaseDir(linked)).toBe(place);
    removeDataDir(dir);
    expect(existsSync(place)).toBe(false);
  });
});

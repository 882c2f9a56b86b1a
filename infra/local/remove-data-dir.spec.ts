import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyDataDir, removeDataDir } from './remove-data-dir.ts';

/** Every path of this file lies in here. */
const top = mkdtempSync(path.join(tmpdir(), 'ronde-removal-'));
afterAll(() => rmSync(top, { recursive: true }));

let nth = 0;
function folder(...files: string[]): string {
  const made = path.join(top, `case-${(nth += 1)}`);
  for (const file of ['.', ...files.map((name) => path.dirname(name))])
    mkdirSync(path.join(made, file), { recursive: true });
  for (const file of files) writeFileSync(path.join(made, file), 'x');
  return made;
}

const DATA = ['postgres/PG_VERSION', 'temporal/a', 'mail/b', 'logs/c', 'pids.json'];

describe('a reset', () => {
  it('removes a data directory with all that our commands wrote', () => {
    const dir = folder(...DATA);
    expect(emptyDataDir(dir)).toEqual([]);
    expect(existsSync(dir)).toBe(false);
  });

  it('leaves alone what is not ours, and says what', () => {
    const dir = folder(...DATA, 'thesis.doc', 'etc/passwd');
    expect([...emptyDataDir(dir)].sort()).toEqual(['etc', 'thesis.doc']);
    expect(readdirSync(dir).sort()).toEqual(['etc', 'thesis.doc']);
  });

  it.each([
    ['a folder without a database', folder('etc/passwd', 'mail/letters')],
    ['an empty folder', folder()],
  ])('removes nothing from %s', (_, dir) => {
    const before = readdirSync(dir, { recursive: true });
    expect(() => emptyDataDir(dir)).toThrow(/holds no database of Ronde, so nothing was removed/);
    expect(readdirSync(dir, { recursive: true })).toEqual(before);
  });

  it('cuts a link to a database elsewhere that we did not put there, and leaves that place alone', () => {
    const elsewhere = folder('postgres/PG_VERSION', 'thesis.doc');
    const dir = folder('pids.json');
    symlinkSync(path.join(elsewhere, 'postgres'), path.join(dir, 'postgres'));
    emptyDataDir(dir);
    expect(existsSync(dir)).toBe(false);
    expect(readdirSync(elsewhere).sort()).toEqual(['postgres', 'thesis.doc']);
  });
});

describe('what a test made for itself', () => {
  it('is removed whole', () => {
    const dir = folder(...DATA, 'jest-result.json');
    removeDataDir(dir);
    expect(existsSync(dir)).toBe(false);
  });

  it.each([path.join(tmpdir(), 'not-there-and-not-ours'), path.join(top, '..', '..', 'not-there')])(
    'is never looked for at %s',
    (dir) => expect(() => removeDataDir(dir)).toThrow('no temporary folder of ours'),
  );
});

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

const top = mkdtempSync(path.join(tmpdir(), 'ronde-folder-'));
afterAll(() => rmSync(top, { recursive: true }));

test('a folder is made with those above it, and making it again changes nothing', () => {
  const folder = path.join(top, 'one/two/three');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test.each([
  ['a file', 'a-file', /a-file is a file, and a folder is needed; choose another place with RONDE_DATA_DIR/],
  ['below a file', 'a-file/below', /a folder is needed; choose another place with RONDE_DATA_DIR/],
])('a data directory on %s is told in one sentence', (_what, name, sentence) => {
  writeFileSync(path.join(top, 'a-file'), '');
  expect(() => makeFolder(path.join(top, name))).toThrow(sentence);
});

test('a data directory where the system makes no folders is told in one sentence, at once', () => {
  expect(() => makeFolder('/proc/ronde/data')).toThrow(/cannot be made \(\w+\); choose another place/);
});

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = join(import.meta.dirname, '../../.ci');

interface Row {
  readonly sentence: string;
  /** What stands in for npm: a shell script that gets npm's arguments. */
  readonly npm: string;
  readonly without?: string;
  readonly lastLine: string;
  readonly code: number;
}

const tests = (line: string, code: number) => `if [ "$1" = test ]; then echo '${line}'; exit ${code}; fi`;

const rows: readonly Row[] = [
  { sentence: 'all well', npm: tests('7 passed, 0 failed', 0), lastLine: '7 passed, 0 failed', code: 0 },
  { sentence: 'two failing tests', npm: tests('5 passed, 2 failed', 1), lastLine: '5 passed, 2 failed', code: 1 },
  {
    sentence: 'a failing lint beside good tests',
    npm: `${tests('7 passed, 0 failed', 0)}; [ "$3" != lint ]`,
    lastLine: '7 passed, 1 failed',
    code: 1,
  },
  {
    sentence: 'failing types beside a failing test',
    npm: `${tests('6 passed, 1 failed', 1)}; [ "$3" != typecheck ]`,
    lastLine: '6 passed, 2 failed',
    code: 1,
  },
  {
    sentence: 'a failing lint and tests that break',
    npm: `${tests('Segmentation fault', 139)}; [ "$3" != lint ]`,
    lastLine: '0 passed, 2 failed',
    code: 1,
  },
  { sentence: 'a failing install', npm: '[ "$1" != ci ]', lastLine: '0 passed, 1 failed', code: 1 },
  { sentence: 'tests that say nothing', npm: 'exit 0', lastLine: '0 passed, 1 failed', code: 1 },
  { sentence: 'tests that break', npm: tests('Segmentation fault', 139), lastLine: '0 passed, 1 failed', code: 1 },
  {
    sentence: 'tests that count no failure and fail',
    npm: tests('7 passed, 0 failed', 1),
    lastLine: '7 passed, 1 failed',
    code: 1,
  },
  {
    sentence: 'no JDK',
    npm: tests('7 passed, 0 failed', 0),
    without: 'javac',
    lastLine: '7 passed, 1 failed',
    code: 1,
  },
];

describe('.ci/run counts honestly', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'ronde-ci-'));
    mkdirSync(join(checkout, 'tools'));
    mkdirSync(join(checkout, 'node_modules'));
    cpSync(scripts, join(checkout, '.ci'), { recursive: true });
    writeFileSync(join(checkout, 'package-lock.json'), '{}');
  });

  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  const standIn = (name: string, body: string) => {
    const path = join(checkout, 'tools', name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
  };

  it.each(rows)('$sentence', ({ npm, without, lastLine, code }) => {
    for (const tool of ['node', 'java', 'javac', 'mvn']) if (tool !== without) standIn(tool, 'exit 0');
    standIn('npm', npm);
    for (const tool of coreTools) symlinkSync(`/usr/bin/${tool}`, join(checkout, 'tools', tool));
    const run = spawnSync('/bin/bash', [join(checkout, '.ci/run')], {
      encoding: 'utf8',
      env: { PATH: join(checkout, 'tools'), HOME: checkout },
    });
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(lastLine);
    expect(run.status).toBe(code);
  });
});

/** What the script itself needs, so that the PATH can be without a JDK. */
const coreTools = [
  ...['bash', 'dirname', 'mktemp', 'rm', 'timeout', 'tee', 'sed', 'grep', 'tail'],
  ...['cat', 'uname', 'sha256sum', 'cut', 'mkdir', 'cp', 'mv'],
];

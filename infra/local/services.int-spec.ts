import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeBinary, projectRoot } from './directories.ts';
import { freeBasePort } from './free-base-port.ts';
import { readInstance } from './instance.ts';
import { stillRuns, type RecordedProcess } from './process-identity.ts';
import { endOf } from './program.ts';
import { query } from './postgres.ts';
import { removeDataDir } from './remove-data-dir.ts';
import { becomesTrue } from './waiting.ts';

jest.setTimeout(600_000);

interface Start {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<string>;
}

describe('PostgreSQL, the engine and the mail catcher of one start', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ronde-services-'));
  const starts: Start[] = [];
  let base = 0;

  beforeAll(async () => {
    base = await freeBasePort();
  });

  afterAll(async () => {
    for (const { child } of starts) child.kill('SIGINT');
    await Promise.all(starts.map(({ ended }) => ended));
    removeDataDir(dataDir);
  });

  function start(): Start {
    const script = path.join(projectRoot, 'infra/local/services.ts');
    const child = spawn(nodeBinary, [script, '--base-port', String(base), '--data', dataDir], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const started: Start = { child, said: () => said, ended: endOf(child) };
    starts.push(started);
    return started;
  }

  async function ready(started: Start): Promise<readonly RecordedProcess[]> {
    await becomesTrue(() => started.said().includes('ready; Ctrl-C') || started.child.exitCode !== null, 120_000, 200);
    expect(started.said()).toContain('ready; Ctrl-C');
    return readInstance(path.join(dataDir, 'pids.json'))?.programs ?? [];
  }

  it('come up again after everything above them was killed, without losing a row', async () => {
    const first = start();
    const orphans = await ready(first);
    expect(orphans.map(({ name }) => name)).toContain('the Temporal server');
    await query(base + 2, 'ronde', 'create table kept as select 1 as row');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(orphans.filter(stillRuns)).toEqual(orphans);

    const second = start();
    await ready(second);
    expect(second.said()).toContain('of an earlier start still runs');
    expect(orphans.filter(stillRuns)).toEqual([]);
    expect((await query(base + 2, 'ronde', 'select row from kept')).rows).toEqual([{ row: 1 }]);
  });

  it('are not started twice on the same data', async () => {
    const twice = start();
    expect(await twice.ended).toBe('ended with code 1');
    expect(twice.said()).toMatch(/^Ronde already runs on .* \(process \d+\); stop it with Ctrl-C in its window, .*\n$/);
  });

  it('end in order at Ctrl-C and leave nothing behind', async () => {
    const programs = readInstance(path.join(dataDir, 'pids.json'))?.programs ?? [];
    const running = starts[1];
    running?.child.kill('SIGINT');
    expect(await running?.ended).toBe('ended with code 0');
    expect(programs.length).toBeGreaterThanOrEqual(3);
    expect(programs.filter(stillRuns)).toEqual([]);
    expect(readdirSync(dataDir)).not.toContain('pids.json');
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimInstance, forgetInstance, readInstance, type InstanceRecord } from './instance.ts';
import { processIdentity, type RecordedProcess } from './process-identity.ts';
import { endOf } from './program.ts';

const silent = () => undefined;

describe('the record of an instance', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ronde-instance-'));
  const file = path.join(dir, 'pids.json');
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    forgetInstance(file);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  function sleeper(): ChildProcess & { pid: number } {
    const child = spawn('sleep', ['600'], { stdio: 'ignore' });
    started.push(child);
    return child as ChildProcess & { pid: number };
  }

  const recorded = (pid: number, identity = processIdentity(pid) ?? 'gone'): RecordedProcess => ({
    name: 'a program',
    pid,
    identity,
  });

  function write(record: InstanceRecord): void {
    writeFileSync(file, JSON.stringify(record));
  }

  it('refuses a second start in one sentence while the first one runs', async () => {
    const first = sleeper();
    write({ owner: recorded(first.pid), programs: [] });
    await expect(claimInstance(file, silent)).rejects.toThrow(`already runs on ${dir} (process ${first.pid})`);
  });

  it('ends the programs that a killed start left behind', async () => {
    const orphan = sleeper();
    write({ owner: recorded(2_147_483_646, 'gone long ago'), programs: [recorded(orphan.pid)] });
    await claimInstance(file, silent);
    expect(await endOf(orphan)).toBe('was ended by SIGTERM');
    expect(readInstance(file)?.owner.pid).toBe(process.pid);
  });

  it('leaves a process alone that merely has the number of one of ours', async () => {
    const stranger = sleeper();
    write({ owner: recorded(stranger.pid, 'another'), programs: [recorded(stranger.pid, 'another')] });
    await claimInstance(file, silent);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  });

  it('does not trip over a record that was cut off', async () => {
    writeFileSync(file, '{"owner":');
    await claimInstance(file, silent);
    expect(existsSync(file)).toBe(true);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withWorkLock } from './work-lock.ts';

describe('two builds of one work tree', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ronde-lock-'));
  const lockFile = path.join(dir, 'lock.json');
  const work = { named: 'another build of this work tree', lockFile };
  const silent = () => undefined;
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('run one after the other', async () => {
    const order: string[] = [];
    const said: string[] = [];
    const build = (name: string, takesMs: number) =>
      withWorkLock(
        work,
        (line) => said.push(line),
        async () => {
          order.push(`${name} begins`);
          await sleep(takesMs);
          order.push(`${name} ends`);
        },
      );
    await Promise.all([build('first', 300), build('second', 10)]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(said).toEqual(['waiting for another build of this work tree']);
  });

  it('do not wait for one that failed', async () => {
    const failing = () => Promise.reject(new Error('no'));
    await expect(withWorkLock(work, silent, failing)).rejects.toThrow('no');
    await expect(withWorkLock(work, silent, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('do not wait for one that was killed', async () => {
    writeFileSync(lockFile, JSON.stringify({ name: 'the build', pid: process.pid, identity: 'another process' }));
    await expect(withWorkLock(work, silent, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Program } from './program.ts';
import { supervised } from './supervised.ts';
import { becomesTrue } from './waiting.ts';

describe('a supervised program', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ronde-supervised-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const program = (script: string, ready = () => Promise.resolve()): Program => ({
    name: 'the clock',
    command: process.execPath,
    args: ['-e', script],
    logFile: path.join(dir, 'clock.log'),
    stopSignal: 'SIGTERM',
    stopWithinMs: 500,
    readyWithinMs: 2_000,
    ready,
  });

  it('is started again when it is killed, and says so', async () => {
    const said: string[] = [];
    const clock = supervised(program('setInterval(() => 0, 1000)'), (line) => said.push(line));
    await clock.start();
    const first = clock.pid() ?? 0;
    process.kill(first, 'SIGKILL');
    expect(await becomesTrue(() => said.includes('the clock is ready again'), 10_000)).toBe(true);
    expect(clock.pid()).not.toBe(first);
    expect(clock.restarts()).toBe(1);
    expect(said[0]).toBe('the clock was ended by SIGKILL; starting it again in 0.2 s');
    await clock.stop();
    expect(clock.pid()).toBeUndefined();
  });

  it('stays ended once it was stopped, even when it does not listen', async () => {
    const clock = supervised(program("process.on('SIGTERM', () => 0); setInterval(() => 0, 1000)"), () => undefined);
    await clock.start();
    await clock.stop();
    await clock.stop();
    expect(clock.pid()).toBeUndefined();
    await clock.start();
    expect(clock.pid()).toBeDefined();
    await clock.stop();
  });

  it('says its last words when it ends before it is ready', async () => {
    writeFileSync(path.join(dir, 'clock.log'), '');
    const clock = supervised(
      program("console.error('no spring'); process.exit(3)", () => Promise.reject(new Error('no'))),
      () => undefined,
    );
    await expect(clock.start()).rejects.toThrow(
      /^the clock ended with code 3 before it was ready; its last words were: no spring/,
    );
  });

  it('says so when it does not get ready in time', async () => {
    const never = () => Promise.reject(new Error('still winding'));
    const clock = supervised({ ...program('setInterval(() => 0, 1000)', never), readyWithinMs: 200 }, () => undefined);
    await expect(clock.start()).rejects.toThrow('the clock was not ready after 0.2 s (Error: still winding)');
    expect(clock.pid()).toBeUndefined();
  });
});

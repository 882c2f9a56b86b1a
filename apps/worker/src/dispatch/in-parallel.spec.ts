import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { inParallel } from './in-parallel.js';

describe('work in parallel', () => {
  it('is done on every item, never on more at a time than it may', async () => {
    let [now, most] = [0, 0];
    const done: number[] = [];
    await inParallel(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
      most = Math.max(most, (now += 1));
      await pause(5);
      now -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('has all ended when an error comes out, and nothing new was begun after it', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = inParallel(2, [1, 2, 3, 4], async (item) => {
      begun.push(item);
      if (item === 1) throw new Error('first');
      await pause(20);
      ended.push(item);
    });
    await expect(work).rejects.toThrow('first');
    expect([begun, ended]).toEqual([[1, 2], [2]]);
  });
});

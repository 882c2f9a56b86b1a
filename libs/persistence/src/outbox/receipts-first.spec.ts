import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { receiptsFirst } from './receipts-first.js';

/** A database of which only the rings are heard. */
function listening() {
  const rung: number[] = [];
  const query = () => Promise.resolve(rung.push(performance.now()));
  return { rung, database: { isInitialized: true, query } as unknown as DataSource };
}

const stored = (milliseconds: number) => () => sleep(milliseconds);

describe('what follows from receipts', () => {
  it('is rung for once, when the last of a rush has been stored', async () => {
    const { rung, database } = listening();
    await Promise.all([5, 60, 120].map((milliseconds) => receiptsFirst(database, stored(milliseconds))));
    expect(rung).toEqual([]);
    await sleep(200);
    expect(rung).toHaveLength(1);
  });

  it('waits no longer than a second for a rush that does not end', async () => {
    const { rung, database } = listening();
    const began = performance.now();
    while (rung.length === 0) await receiptsFirst(database, stored(10));
    const waited = (rung[0] ?? 0) - began;
    expect(waited).toBeGreaterThan(950);
  });

  it('is not rung for when nothing was stored', async () => {
    const { rung, database } = listening();
    const failing = receiptsFirst(database, () => Promise.reject(new Error('no room')));
    await expect(failing).rejects.toThrow('no room');
    await sleep(100);
    expect(rung).toEqual([]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { InTurn } from './in-turn.js';

/** Work that ends when it is told to, and notes that it began. */
function held(began: number[]) {
  const ends = new Map<number, (error?: Error) => void>();
  const work = (nth: number) => (): Promise<number> =>
    new Promise((resolve, reject) => {
      began.push(nth);
      ends.set(nth, (error) => (error ? reject(error) : resolve(nth)));
    });
  return { work, end: (nth: number, error?: Error) => ends.get(nth)?.(error) };
}

const settled = (): Promise<void> => sleep(5);

describe('who comes when all places are taken', () => {
  it('waits, and goes in the order of coming', async () => {
    const began: number[] = [];
    const turn = new InTurn({ atOnce: 2, patienceMs: 10_000 });
    const { work, end } = held(began);
    const all = [1, 2, 3, 4, 5].map((nth) => turn.take(work(nth)));
    await settled();
    expect(began).toEqual([1, 2]);
    end(2);
    await settled();
    expect(began).toEqual([1, 2, 3]);
    end(1);
    end(3);
    await settled();
    expect(began).toEqual([1, 2, 3, 4, 5]);
    end(4);
    end(5);
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes when what was before it has failed', async () => {
    const began: number[] = [];
    const turn = new InTurn({ atOnce: 1, patienceMs: 10_000 });
    const { work, end } = held(began);
    const first = turn.take(work(1));
    const second = turn.take(work(2));
    end(1, new Error('the disk is full'));
    await expect(first).rejects.toThrow('the disk is full');
    await settled();
    expect(began).toEqual([1, 2]);
    end(2);
    expect(await second).toBe(2);
  });

  it('goes when its patience is over, and leaves the places as they were', async () => {
    const began: number[] = [];
    const turn = new InTurn({ atOnce: 1, patienceMs: 20 });
    const { work, end } = held(began);
    const all = [1, 2].map((nth) => turn.take(work(nth)));
    await sleep(60);
    expect(began).toEqual([1, 2]);
    end(1);
    await settled();
    // The second still works: whoever comes now waits for it.
    const third = turn.take(work(3));
    await settled();
    expect(began).toEqual([1, 2]);
    end(2);
    await settled();
    expect(began).toEqual([1, 2, 3]);
    end(3);
    await Promise.all([...all, third]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { UpdateQueue } from './update-queue.js';

test('at most eight at a time per workflow, in the order they came, and none is lost', async () => {
  const queue = new UpdateQueue();
  const finished: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(2);
    running -= 1;
    finished.push(number);
  };
  await Promise.all(Array.from({ length: 50 }, (_, number) => queue.run('one', work(number))));
  expect(most).toBe(8);
  expect(finished).toEqual(Array.from({ length: 50 }, (_, number) => number));
});

test('workflows do not wait for each other', async () => {
  const queue = new UpdateQueue();
  let release = () => undefined;
  const held = Array.from({ length: 8 }, () =>
    queue.run('busy', () => new Promise<void>((resolve) => (release = chain(release, resolve)))),
  );
  expect(await queue.run('free', () => Promise.resolve('done'))).toBe('done');
  release();
  await Promise.all(held);
});

test('one that fails makes room for the next', async () => {
  const queue = new UpdateQueue();
  const failing = Array.from({ length: 20 }, () =>
    queue.run('one', () => Promise.reject(new Error('no'))).catch(() => 'failed'),
  );
  expect(await Promise.all(failing)).toEqual(Array.from({ length: 20 }, () => 'failed'));
  expect(await queue.run('one', () => Promise.resolve('done'))).toBe('done');
});

test('beyond five hundred waiting, callers are told to come back', async () => {
  const queue = new UpdateQueue();
  let release = () => undefined;
  const block = () => new Promise<void>((resolve) => (release = chain(release, resolve)));
  const waiting = Array.from({ length: 508 }, (_, number) =>
    queue.run('one', number < 8 ? block : () => Promise.resolve()),
  );
  await expect(queue.run('one', () => Promise.resolve())).rejects.toMatchObject({
    code: 'TOO_MANY_WAITING',
    status: 503,
  });
  release();
  await Promise.all(waiting);
});

const chain = (one: () => unknown, other: () => unknown) => () => {
  one();
  other();
  return undefined;
};

import { setTimeout as sleep } from 'node:timers/promises';
import { createBell, untilQuiet } from './bell.js';

const never = new AbortController().signal;

describe('a bell', () => {
  it('is heard by who comes later, once', async () => {
    const bell = createBell();
    bell.ring();
    expect(await bell.heard(1_000, never)).toBe(true);
    expect(await bell.heard(5, never)).toBe(false);
  });

  it('wakes who waits', async () => {
    const bell = createBell();
    setTimeout(() => bell.ring(), 5);
    expect(await bell.heard(10_000, never)).toBe(true);
  });
});

describe('waiting for quiet', () => {
  it('ends when the bell has been silent for a while', async () => {
    const bell = createBell();
    let rings = 0;
    const ringing = setInterval(() => {
      bell.ring();
      if ((rings += 1) === 5) clearInterval(ringing);
    }, 10);
    await untilQuiet(bell, { quietMs: 200, atMostMs: 10_000 }, never);
    expect(rings).toBe(5);
  });

  it('ends after the longest wait when the bell is never silent', async () => {
    const bell = createBell();
    const ringing = setInterval(() => bell.ring(), 5);
    const began = performance.now();
    await untilQuiet(bell, { quietMs: 10_000, atMostMs: 100 }, never);
    clearInterval(ringing);
    expect(performance.now() - began).toBeGreaterThan(95);
  });

  it('ends when it is told to', async () => {
    const ending = new AbortController();
    const waiting = untilQuiet(createBell(), { quietMs: 60_000, atMostMs: 60_000 }, ending.signal);
    await sleep(5);
    ending.abort();
    await waiting;
  });
});

import { jest } from '@jest/globals';
import { follows } from './followed-streams.js';
import { LiveConnection, type LiveState, type Source } from './live-connection.js';

/** A connection of which the test plays the other end. */
class PlayedSource implements Source {
  closed = false;
  private readonly ears: Record<string, (event: MessageEvent<string>) => void> = {};

  constructor(readonly address: string) {}

  addEventListener(kind: string, heard: (event: MessageEvent<string>) => void): void {
    this.ears[kind] = heard;
  }

  close(): void {
    this.closed = true;
  }

  say(kind: string, lastEventId = '', data = '{}'): void {
    this.ears[kind]?.({ lastEventId, data } as MessageEvent<string>);
  }
}

function played() {
  const sources: PlayedSource[] = [];
  const states: LiveState[] = [];
  const grown: string[] = [];
  let missed = 0;
  const connection = new LiveConnection(
    {
      ...{ grew: (stream: string) => void grown.push(stream), missed: () => void (missed += 1) },
      stands: (state) => void states.push(state),
    },
    (address) => {
      sources.push(new PlayedSource(address));
      return sources.at(-1) as PlayedSource;
    },
  );
  const latest = () => sources.at(-1) as PlayedSource;
  return { connection, sources, states, grown, latest, missed: () => missed };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('it is live once it is greeted, and passes on what grew', () => {
  const { connection, latest, states, grown } = played();
  connection.start();
  latest().say('hello', '1-0');
  latest().say('message', '2-1', '{"stream":"task/2022/t","position":3}');
  expect(states).toEqual(['CONNECTING', 'LIVE']);
  expect(grown).toEqual(['task/2022/t']);
  expect(latest().address).toBe('/api/v1/events');
});

test('a break comes back after the last event; it is told as lost only when that does not help', () => {
  const { connection, sources, latest, states, missed } = played();
  connection.start();
  latest().say('hello', '1-0');
  latest().say('message', '2-1', '{"stream":"task/2022/t"}');
  latest().say('error');
  expect(sources[0]?.closed).toBe(true);
  jest.advanceTimersByTime(500);
  expect(latest().address).toBe('/api/v1/events?after=2-1');
  latest().say('error');
  expect(states).toEqual(['CONNECTING', 'LIVE', 'BROKEN', 'LOST']);
  jest.advanceTimersByTime(1_000);
  latest().say('hello', '2-1');
  expect(states.at(-1)).toBe('LIVE');
  expect(missed()).toBe(0);
});

test('it waits longer each time, and never more than ten seconds', () => {
  const { connection, sources, latest } = played();
  connection.start();
  for (let failed = 0; failed < 12; failed += 1) {
    latest().say('error');
    jest.advanceTimersByTime(10_000);
  }
  expect(sources).toHaveLength(13);
  latest().say('error');
  jest.advanceTimersByTime(7_000);
  expect(sources).toHaveLength(13);
});

test('who was never connected before asks everything anew, as does who missed too much', () => {
  const { connection, latest, missed } = played();
  connection.start();
  latest().say('error');
  jest.advanceTimersByTime(500);
  latest().say('hello', '5-0');
  expect(missed()).toBe(1);
  latest().say('reset', '9-0');
  expect(missed()).toBe(2);
});

test('silence is a break too', () => {
  const { connection, sources, latest, states } = played();
  connection.start();
  latest().say('hello', '1-0');
  jest.advanceTimersByTime(30_000);
  latest().say('here', '4-0');
  jest.advanceTimersByTime(30_000);
  expect(states.at(-1)).toBe('LIVE');
  jest.advanceTimersByTime(11_000);
  expect(sources).toHaveLength(2);
  expect(latest().address).toBe('/api/v1/events?after=4-0');
});

test('out of sight it is off, and goes on where it was', () => {
  const { connection, sources, latest, states } = played();
  connection.start();
  latest().say('hello', '1-0');
  connection.stop();
  jest.advanceTimersByTime(60_000);
  expect([sources.length, states.at(-1)]).toEqual([1, 'OFF']);
  connection.start();
  connection.start();
  expect([sources.length, latest().address]).toEqual([2, '/api/v1/events?after=1-0']);
});

test.each([
  [['task/'], true],
  [['application/', 'task/2022/gm0518-1'], true],
  [['application/2022'], false],
  [undefined, false],
  ['task/', false],
])('an answer that follows %j goes out of date with a task: %s', (beginnings, outOfDate) => {
  expect(follows({ follows: beginnings }, 'task/2022/gm0518-1/settlement')).toBe(outOfDate);
});

import type { Actor } from '@ronde/domain';
import type { StreamChange } from '@ronde/persistence';
import { EventConnection } from './event-connection.js';
import { isAfter, placeOf, placeText } from './event-text.js';

const official: Actor = { id: 'a', role: 'ADMINISTRATOR', organisation: 'JENV' };
const denHaag: Actor = { id: 'g', role: 'APPLICANT', organisation: 'GM0518' };
const change = (fact: number, stream = 'application/2022/gm0518-1', position = fact): StreamChange => ({
  ...{ stream, position, at: { transaction: 9, fact } },
});
const from = { transaction: 9, fact: 0 };
const told = (connection: EventConnection) => String(connection.read() ?? '');
const begun = (actor: Actor, waitingBytes = 1_000) => {
  const connection = new EventConnection(actor, waitingBytes);
  connection.begin(undefined, from, []);
  return connection;
};

test('a connection begins with the place after which it tells', () => {
  expect(told(begun(official))).toBe('retry: 2000\nevent: hello\nid: 9-0\ndata: {}\n\n');
});

test('what comes while the past is looked up is told after it, each stream once', () => {
  const connection = new EventConnection(official, 1_000);
  connection.offer([change(3), change(4, 'task/2022/t')]);
  connection.begin({ transaction: 8, fact: 7 }, { transaction: 9, fact: 2 }, [change(1), change(2)]);
  const events = told(connection).split('\n\n');
  expect(events.map((event) => /^id: (.*)$/m.exec(event)?.[1])).toEqual(['8-7', '9-3', '9-4', undefined]);
  expect(events[1]).toBe('id: 9-3\ndata: {"stream":"application/2022/gm0518-1","position":3}');
});

test('what somebody may not see is not told, and not missed either: the next sign of life says how far it is', () => {
  const connection = begun(denHaag);
  told(connection);
  connection.offer([change(5, 'application/2022/gm0363-1')]);
  expect(told(connection)).toBe('');
  connection.beat();
  expect(told(connection)).toBe(': here\nevent: here\nid: 9-5\ndata: {}\n\n');
});

test('who missed too much is told to ask everything anew', () => {
  const connection = new EventConnection(official, 1_000);
  connection.begin({ transaction: 1, fact: 1 }, from, undefined);
  expect(told(connection)).toContain('event: hello\nid: 1-1\ndata: {}\n\nevent: reset\nid: 9-0\n');
});

test('who does not read is let go of, and never holds more than so much', () => {
  const connection = begun(official, 300);
  for (let fact = 1; fact < 100 && !connection.destroyed; fact += 1) connection.offer([change(fact)]);
  expect(connection.destroyed).toBe(true);
});

test('a place is written and read alike; what was never given out is refused', () => {
  expect(placeOf(placeText({ transaction: 12, fact: 3 }))).toEqual({ transaction: 12, fact: 3 });
  expect(placeOf(undefined)).toBeUndefined();
  for (const strange of ['12', 'a-b', '1-2-3', "1-2'"]) expect(() => placeOf(strange)).toThrow();
  expect(isAfter({ transaction: 2, fact: 1 }, { transaction: 1, fact: 9 })).toBe(true);
  expect(isAfter({ transaction: 2, fact: 1 }, { transaction: 2, fact: 1 })).toBe(false);
});

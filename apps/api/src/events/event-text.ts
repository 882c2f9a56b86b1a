import type { FollowedTo, StreamChange } from '@ronde/persistence';
import { Problem } from '../platform/problems/problem.js';

/** How long a browser waits before it comes back, as long as it decides so itself. */
const RETRY_MS = 2_000;

/** A place in the journal as listeners keep it, in `id` of each event. */
export function placeText({ transaction, fact }: FollowedTo): string {
  return `${transaction}-${fact}`;
}

/** The place a listener comes back with; undefined when it names none. Refuses with CURSOR_INVALID what was never given out. */
export function placeOf(text: string | undefined): FollowedTo | undefined {
  if (text === undefined || text === '') return undefined;
  const [, transaction, fact] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (transaction === undefined) throw new Problem('CURSOR_INVALID');
  return { transaction: Number(transaction), fact: Number(fact) };
}

/** Whether `place` comes after `other`. */
export function isAfter(place: FollowedTo, other: FollowedTo): boolean {
  return place.transaction === other.transaction ? place.fact > other.fact : place.transaction > other.transaction;
}

/** The first words of a connection: the place after which it tells. */
export function helloText(after: FollowedTo): string {
  return `retry: ${RETRY_MS}\nevent: hello\nid: ${placeText(after)}\ndata: {}\n\n`;
}

/** More was missed than is told one by one, or the place is not of this journal: everything may have changed. */
export function resetText(from: FollowedTo): string {
  return `event: reset\nid: ${placeText(from)}\ndata: {}\n\n`;
}

/** A stream that grew: its name and where it stands, never what was written. */
export function changeText({ stream, position, at }: StreamChange): string {
  return `id: ${placeText(at)}\ndata: ${JSON.stringify({ stream, position })}\n\n`;
}

/** Nothing happened that concerns the listener; the connection lives, and it need not be told again up to here. */
export function heartbeatText(at: FollowedTo): string {
  return `: here\nevent: here\nid: ${placeText(at)}\ndata: {}\n\n`;
}

/** Each stream once, at its latest: several facts of one moment are one change. */
export function latestOfEach(changes: readonly StreamChange[]): readonly StreamChange[] {
  return changes.filter(({ stream }, index) => changes.findLastIndex((other) => other.stream === stream) === index);
}

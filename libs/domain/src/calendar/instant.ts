import { insist } from '../refusal.js';
import type { Instant } from '../vocabulary.js';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Milliseconds since 1970 of an instant in UTC. Refuses with INSTANT_INVALID anything else, local offsets included. */
export function millisecondsOf(instant: Instant, field?: string): number {
  const milliseconds = SHAPE.test(instant) ? Date.parse(instant) : Number.NaN;
  insist(
    !Number.isNaN(milliseconds),
    'INSTANT_INVALID',
    `"${instant}" is not an instant in UTC like 2026-05-06T22:00:00.000Z.`,
    field,
  );
  return milliseconds;
}

/** The instant so many milliseconds after 1970 began in UTC. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** Negative, zero or positive as `a` comes before, with or after `b`, however many decimals each is written with. */
export function compareInstants(a: Instant, b: Instant): number {
  return millisecondsOf(a) - millisecondsOf(b);
}

/** The later of two instants. */
export function laterInstant(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) >= 0 ? a : b;
}

/** Awb 6:9(1): in time is what was received before the exclusive end of the term. */
export function isTimely(receivedAt: Instant, endInstant: Instant): boolean {
  return compareInstants(receivedAt, endInstant) < 0;
}

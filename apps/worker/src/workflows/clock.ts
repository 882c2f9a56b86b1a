import type { ClockInput } from '@ronde/contracts';
import type { Instant } from '@ronde/domain';

/**
 * The time of one execution. `engineNow` is the engine's clock plus the execution's shift and drives timers; `now` is
 * the business time of the next fact and never runs behind anything the execution has heard of.
 */
export interface Clock {
  now(): Instant;
  /** What `now` would be after hearing of `at`, without hearing it: for validators, which may change nothing. */
  peek(at: Instant): Instant;
  /** Somebody told of something that happened at `at`, or a term ended then. */
  hear(at: Instant): void;
  engineNowMs(): number;
  latest(): Instant;
}

/**
 * A real round's facts carry the engine's time. A conducted round's facts carry the time of what caused them, so that
 * two rehearsals of one script write the same journal.
 */
export function createClock(input: ClockInput, latestAt?: Instant): Clock {
  let latest = latestAt ?? input.startedAt;
  const engineNowMs = (): number => Date.now() + input.clockShiftMs;
  const hear = (at: Instant): void => {
    if (at > latest) latest = at;
  };
  const peek = (at: Instant): Instant => {
    const engineNow = input.conducted ? latest : new Date(engineNowMs()).toISOString();
    return [latest, at, engineNow].reduce((later, candidate) => (candidate > later ? candidate : later));
  };
  return {
    engineNowMs,
    hear,
    peek,
    latest: () => latest,
    now: () => {
      latest = peek(latest);
      return latest;
    },
  };
}

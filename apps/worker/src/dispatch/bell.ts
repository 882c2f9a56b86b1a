/** Wakes whoever waits: rung while nobody waits, it is heard by the next one. */
export interface Bell {
  ring(): void;
  /** Whether it rings within `milliseconds`; resolves as soon as it does, or when `signal` aborts. */
  heard(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

/** A bell for one waiter. */
export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async heard(milliseconds, signal) {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
          };
          const timer = setTimeout(done, milliseconds);
          signal.addEventListener('abort', done);
          wake = done;
        });
      }
      const heard = rung;
      rung = false;
      wake = undefined;
      return heard;
    },
  };
}

/** How long a bell must be silent, and after how long one no longer waits for it to be. */
export interface Patience {
  readonly quietMs: number;
  readonly atMostMs: number;
}

/** Waits until nothing has rung for a while. */
export async function untilQuiet(bell: Bell, { quietMs, atMostMs }: Patience, signal: AbortSignal): Promise<void> {
  const until = performance.now() + atMostMs;
  for (let leftMs = atMostMs; leftMs > 0; leftMs = until - performance.now()) {
    if (signal.aborted || !(await bell.heard(Math.min(quietMs, leftMs), signal))) return;
  }
}

/** Wakes whoever waits: rung while nobody waits, it is heard by the next one. */
export interface Bell {
  ring(): void;
  /** Resolves when it rings, after `milliseconds` at most, or when `signal` aborts. */
  heard(milliseconds: number, signal: AbortSignal): Promise<void>;
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
      rung = false;
      wake = undefined;
    },
  };
}

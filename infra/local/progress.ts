/** Takes one line of progress for the person who started the command. */
export type Log = (line: string) => void;

/** Seconds since a moment of `performance.now()`, as `12.3 s`. */
export function elapsedSince(startMs: number): string {
  return `${((performance.now() - startMs) / 1000).toFixed(1)} s`;
}

/** A log that puts the time since `startMs` before each line and writes it to standard output. */
export function timedLog(startMs: number): Log {
  return (line) => {
    process.stdout.write(`[${elapsedSince(startMs).padStart(8)}] ${line}\n`);
  };
}

/** Repeats `describe()` every `everyMs` until `work` settles, so that a long step never looks stuck. */
export async function withHeartbeat<T>(
  log: Log,
  everyMs: number,
  describe: () => string,
  work: Promise<T>,
): Promise<T> {
  const timer = setInterval(() => log(describe()), everyMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

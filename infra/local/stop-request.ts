import type { Log } from './progress.ts';

/** The environment variable in which bootstrap.mjs tells its process number. */
const startedBy = Number(process.env['RONDE_BOOTSTRAP_PID']);
const wasStartedByBootstrap = process.ppid === startedBy;

/**
 * Starts something that stays up, waits until someone asks this process to stop, and stops it in order.
 * A wish to stop that comes in the middle of the start ends the start too: `start` gets a signal for it.
 */
export async function untilStopped(
  log: Log,
  start: (signal: AbortSignal) => Promise<() => Promise<void>>,
): Promise<number> {
  const stopping = new AbortController();
  const asked = stopRequest();
  const told = asked.reason.then((reason) => {
    log(`stopping (${reason})`);
    stopping.abort();
  });
  try {
    const stop = await start(stopping.signal);
    await told;
    await stop();
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    asked.forget();
  }
  log('stopped');
  return 0;
}

/**
 * Does work that ends by itself, and asks it to end early when someone asks this process to stop; asking twice, as npm
 * and the bootstrap each do, is asking once.
 */
export async function untilDoneOrStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const asked = stopRequest();
  void asked.reason.then(() => stopping.abort());
  try {
    return await work(stopping.signal);
  } finally {
    asked.forget();
  }
}

/** Waits for the reason why this process should stop: Ctrl-C, a kill, a closed terminal, or the end of the bootstrap that started it. */
function stopRequest(): { readonly reason: Promise<string>; readonly forget: () => void } {
  let forget = () => undefined as void;
  const reason = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    const watch = setInterval(() => {
      // Killed with -9, the bootstrap cannot pass it on; what runs here would then stand in the way of the next start.
      if (wasStartedByBootstrap && process.ppid !== startedBy) resolve('the end of the command that started it');
    }, 500);
    forget = () => clearInterval(watch);
  });
  return { reason, forget };
}

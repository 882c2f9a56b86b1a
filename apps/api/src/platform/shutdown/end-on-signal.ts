import type { Logger } from 'pino';

/** How long open requests may take to end. */
const PATIENCE_MS = 30_000;

/** Closes once on SIGTERM or SIGINT, then ends the process; a second signal, or too long a wait, ends it at once. */
export function endOnSignal(logger: Logger, close: () => Promise<void>): void {
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) return process.exit(1);
    ending = true;
    logger.info({ signal }, 'ending');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not end well');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

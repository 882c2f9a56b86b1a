/** The environment variable in which bootstrap.mjs tells its process number. */
const startedBy = Number(process.env['RONDE_BOOTSTRAP_PID']);

/** Resolves with the reason when this process should stop: Ctrl-C, a kill, a closed terminal, or the end of the bootstrap that started it. */
export function untilAskedToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    if (process.ppid !== startedBy) return;
    // Killed with -9, the bootstrap cannot pass it on; what runs here would then stand in the way of the next start.
    setInterval(() => {
      if (process.ppid !== startedBy) resolve('the end of the command that started it');
    }, 500).unref();
  });
}

import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../infra/local/build.ts';
import { timedLog } from '../../infra/local/progress.ts';
import { runCommand } from '../../infra/local/start-problem.ts';
import { untilDoneOrStopped } from '../../infra/local/stop-request.ts';

/** `npm run screens`: builds, and takes every picture of docs/screens anew. */
async function main(): Promise<number> {
  const log = timedLog(performance.now());
  return untilDoneOrStopped(async (signal) => {
    await build(log, path.join(tmpdir(), 'ronde-screens-build.log'), signal);
    const { takeScreens } = await import('./take-screens.ts');
    await takeScreens(log);
    return 0;
  });
}

await runCommand(main);

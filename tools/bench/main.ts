import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../infra/local/build.ts';
import { timedLog } from '../../infra/local/progress.ts';
import { runCommand } from '../../infra/local/start-problem.ts';
import { untilDoneOrStopped } from '../../infra/local/stop-request.ts';

/**
 * `npm run bench [-- --quick] [--only WORDS] [--base-port N]`: measures a system of its own against bare references and
 * prints each figure beside its target. What measures is loaded only once everything is built: it runs on what was built.
 */
async function main(): Promise<number> {
  const log = timedLog(performance.now());
  return untilDoneOrStopped(async (signal) => {
    await build(log, path.join(tmpdir(), 'ronde-bench-build.log'), signal);
    const { runBench } = await import('./run-bench.ts');
    return runBench(log, signal);
  });
}

await runCommand(main);

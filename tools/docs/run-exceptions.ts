import { spawn } from 'node:child_process';
import path from 'node:path';
import { nodeBinary, projectRoot } from '../../infra/local/directories.ts';
import { endOf } from '../../infra/local/program.ts';
import { runCommand } from '../../infra/local/start-problem.ts';
import { exceptionRows } from './exception-rows.ts';

/** As long as the tests of all exceptions may take together, starting the engine included. */
const LIMIT_S = 300;

/** `npm run exceptions`: the tests of every exception of the cycle and no others; fails when one does, or when they take too long. */
async function main(): Promise<number> {
  const rows = exceptionRows();
  const files = [...new Set(rows.map(({ test }) => test))].sort();
  const startedAt = performance.now();
  const test = path.join(projectRoot, 'infra/local/test.ts');
  const child = spawn(nodeBinary, [test, '--runTestsByPath', ...files], { cwd: projectRoot, stdio: 'inherit' });
  const how = await endOf(child);
  const seconds = (performance.now() - startedAt) / 1_000;
  const took = `${rows.length} exceptions in ${files.length} files: ${seconds.toFixed(0)} s of at most ${LIMIT_S}`;
  process.stdout.write(`${took}\n`);
  return child.exitCode === 0 && seconds <= LIMIT_S ? 0 : fail(how, seconds);
}

function fail(how: string, seconds: number): number {
  const why = seconds > LIMIT_S ? 'they took too long' : `the tests ${how}`;
  process.stderr.write(`Not as it should be: ${why}.\n`);
  return 1;
}

await runCommand(main);

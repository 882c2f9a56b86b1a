import path from 'node:path';
import { nodeBinary, projectRoot } from './directories.ts';
import { timedLog } from './progress.ts';
import { runCommand } from './start-problem.ts';
import { runStep } from './step.ts';

const inModules = (file: string) => path.join(projectRoot, 'node_modules', file);

const checks = [
  { what: 'The format check', args: [inModules('prettier/bin/prettier.cjs'), '--check', '.'] },
  { what: 'The lint', args: [inModules('nx/dist/bin/nx.js'), 'run-many', '-t', 'lint', '--output-style=static'] },
  { what: 'The type check', args: [inModules('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { what: 'The type check of the pages', args: [inModules('typescript/bin/tsc'), '-p', 'apps/web/tsconfig.json'] },
];

/** `npm run check`: format, lint and types, all of them even when one fails. */
async function main(): Promise<number> {
  const log = timedLog(performance.now());
  const failures: unknown[] = [];
  for (const { what, args } of checks) {
    await runStep({ what, command: nodeBinary, args, env: { NX_DAEMON: 'false' } }).catch((error: unknown) =>
      failures.push(error),
    );
  }
  for (const failure of failures) log(String(failure instanceof Error ? failure.message : failure));
  log(
    failures.length === 0
      ? 'format, lint and types are in order'
      : `${failures.length} of ${checks.length} checks failed`,
  );
  return failures.length === 0 ? 0 : 1;
}

await runCommand(main);

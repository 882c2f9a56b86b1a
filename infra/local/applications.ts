import path from 'node:path';
import { compileCacheDir, nodeBinary, projectRoot } from './directories.ts';
import type { Environment } from './environment.ts';
import type { Program } from './program.ts';
import { httpAnswers } from './readiness.ts';
import { runStep } from './step.ts';

/** The worker as a program to supervise; ready when its health page says so. */
export function workerProgram(env: Environment, logsDir: string): Program {
  return applicationProgram(
    'the worker',
    'worker',
    env,
    logsDir,
    `http://${env.WORKER_HEALTH_HOST}:${env.WORKER_HEALTH_PORT}/ready`,
  );
}

/** The API as a program to supervise; ready when it says so itself. */
export function apiProgram(env: Environment, logsDir: string): Program {
  return applicationProgram('the API', 'api', env, logsDir, `http://${env.API_HOST}:${env.API_PORT}/api/v1/ready`);
}

/** Brings our own database to today's tables. */
export async function migrateDatabase(env: Environment, logsDir: string, signal?: AbortSignal): Promise<void> {
  await runStep({
    what: 'The migration of the database',
    command: nodeBinary,
    args: [path.join(projectRoot, 'libs/persistence/dist/migrate.js')],
    env: { ...env, NODE_COMPILE_CACHE: compileCacheDir() },
    logFile: path.join(logsDir, 'migrate.log'),
    ...(signal && { signal }),
  });
}

function applicationProgram(name: string, app: string, env: Environment, logsDir: string, readyUrl: string): Program {
  return {
    name,
    command: nodeBinary,
    args: ['--enable-source-maps', path.join(projectRoot, 'apps', app, 'dist/main.js')],
    env: { ...env, NODE_COMPILE_CACHE: compileCacheDir() },
    cwd: projectRoot,
    logFile: path.join(logsDir, `${app}.log`),
    stopSignal: 'SIGTERM',
    stopWithinMs: 20_000,
    readyWithinMs: 60_000,
    ready: () => httpAnswers(readyUrl),
  };
}

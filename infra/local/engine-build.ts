import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { cacheDir } from './directories.ts';
import type { EnginePackage } from './engine-versions.ts';
import { elapsedSince, withHeartbeat, type Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';

const heartbeatMs = 10_000;

/** Where this program is kept for this platform once it has been built. */
export function builtFile(wanted: EnginePackage): string {
  return path.join(cacheDir(), `${process.platform}-${process.arch}`, wanted.file);
}

/** Whether this program was built before. */
export function isBuilt(wanted: EnginePackage): boolean {
  return existsSync(builtFile(wanted));
}

/** Builds one program with the Go on the PATH, telling how far it is every ten seconds; two builds at once do not disturb each other. */
export async function buildWithGo(wanted: EnginePackage, log: Log, signal?: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  const target = builtFile(wanted);
  mkdirSync(path.dirname(target), { recursive: true });
  const binDir = mkdtempSync(path.join(path.dirname(target), 'building-'));
  log(`building the ${wanted.what} ${wanted.version} with Go; the first time this takes some minutes`);
  let compiled = 0;
  const describe = () => `building the ${wanted.what}: ${elapsedSince(startedAt)}, ${compiled} packages compiled`;
  try {
    const built = goInstall(wanted, { binDir, signal, onPackage: () => (compiled += 1) });
    await withHeartbeat(log, heartbeatMs, describe, built);
    renameSync(path.join(binDir, wanted.builtAs), target);
  } finally {
    rmSync(binDir, { recursive: true, force: true });
  }
  log(`built the ${wanted.what} in ${elapsedSince(startedAt)}; kept in ${path.dirname(target)}`);
}

interface GoInstall {
  readonly binDir: string;
  readonly signal: AbortSignal | undefined;
  readonly onPackage: () => void;
}

/** Runs `go install`, calling `onPackage` for each package it compiled; throws with its last words when it fails. */
function goInstall(wanted: EnginePackage, { binDir, signal, onPackage }: GoInstall): Promise<void> {
  const go = spawn('go', ['install', '-v', `${wanted.module}@v${wanted.version}`], {
    // Outside the work tree, so that no go.mod or go.work around it has a say.
    cwd: binDir,
    env: { ...process.env, GOBIN: binDir, GOWORK: 'off' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  const said: string[] = [];
  createInterface({ input: go.stderr }).on('line', (line) => {
    said.push(line);
    if (!line.startsWith('go: ')) onPackage();
  });
  return new Promise((resolve, reject) => {
    const fail = (how: string) =>
      reject(new StartProblem(`The ${wanted.what} could not be built (${how}): ${said.slice(-3).join(' | ')}`));
    go.once('error', (error) => fail(error.message));
    go.once('close', (code) => (code === 0 ? resolve() : fail(`go install ended with code ${code}`)));
  });
}

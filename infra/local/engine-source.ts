import { spawnSync } from 'node:child_process';
import { buildWithGo, isBuilt } from './engine-build.ts';
import { enginePackages } from './engine-versions.ts';
import { givenEngine } from './environment.ts';
import type { Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';

/** Where the engine comes from: an address that was given, our own binaries, or the official command line tool's server. */
export type EngineSource =
  | { readonly kind: 'given'; readonly address: string }
  | { readonly kind: 'binaries' }
  | { readonly kind: 'cli'; readonly executable: string | undefined };

/**
 * Decides which engine is used and says so: TEMPORAL_ADDRESS, else binaries built before, else a build with Go,
 * else the `temporal` tool on the PATH or the download of it by the SDK; a machine with none of these gets the ways out.
 */
export async function resolveEngine(log: Log, signal?: AbortSignal): Promise<EngineSource> {
  const address = givenEngine();
  if (address)
    return said(log, `engine: the Temporal server at ${address} (TEMPORAL_ADDRESS)`, { kind: 'given', address });
  if (await haveBinaries(log, signal)) return { kind: 'binaries' };
  if (runs('temporal', ['--version']))
    return said(log, 'engine: the "temporal" tool on the PATH', { kind: 'cli', executable: 'temporal' });
  if (await hasTestingPackage())
    return said(
      log,
      'engine: no Go and no "temporal" tool here, so the Temporal CLI is downloaded (this needs internet)',
      {
        kind: 'cli',
        executable: undefined,
      },
    );
  throw new StartProblem(waysOut('Go is not on the PATH'));
}

/** One sentence with the three ways to get an engine. */
export function waysOut(why: string): string {
  return `There is no Temporal server (${why}): install Go (https://go.dev/dl) and start again, or put the "temporal" tool on the PATH, or give the address of a server in TEMPORAL_ADDRESS.`;
}

async function haveBinaries(log: Log, signal?: AbortSignal): Promise<boolean> {
  const wanted = Object.values(enginePackages);
  const missing = wanted.filter((each) => !isBuilt(each));
  if (missing.length > 0 && !runs('go', ['version'])) return false;
  for (const each of missing) await buildWithGo(each, log, signal);
  log(
    `engine: the Temporal server ${enginePackages.server.version} ${missing.length > 0 ? 'built just now' : 'built before'}`,
  );
  return true;
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

async function hasTestingPackage(): Promise<boolean> {
  try {
    await import('@temporalio/testing');
    return true;
  } catch {
    return false;
  }
}

function said(log: Log, line: string, source: EngineSource): EngineSource {
  log(line);
  return source;
}

import path from 'node:path';
import type { EngineSource } from './engine-source.ts';
import { waysOut } from './engine-source.ts';
import type { Fleet } from './fleet.ts';
import type { Ports } from './ports.ts';
import { elapsedSince, withHeartbeat, type Log } from './progress.ts';
import { StartProblem } from './start-problem.ts';
import { temporalDevServerProgram } from './temporal-dev-server.ts';
import { engineAnswers } from './temporal-namespace.ts';
import { migrateTemporalSchema } from './temporal-schema.ts';
import { temporalServerProgram } from './temporal-server.ts';
import { temporalUiProgram } from './temporal-ui.ts';

/** Which engine, on which ports, added to which fleet, writing where. */
export interface EngineRequest {
  readonly source: EngineSource;
  readonly ports: Ports;
  readonly fleet: Fleet;
  readonly dir: string;
  readonly logFile: (name: string) => string;
  readonly namespace: string;
  readonly log: Log;
}

/** Starts the engine and its Web UI; for a given address it only checks that a server answers there. */
export async function startEngine(request: EngineRequest): Promise<void> {
  const { source } = request;
  if (source.kind === 'given') return requireAnswer(source.address);
  if (source.kind === 'cli') return startDevServer(request, source.executable);
  await startBinaries(request);
}

async function startBinaries({ ports, fleet, dir, logFile, namespace }: EngineRequest): Promise<void> {
  await migrateTemporalSchema(ports.postgres);
  const address = `127.0.0.1:${ports.temporal}`;
  await fleet.add(
    temporalServerProgram({ port: ports.temporal, postgresPort: ports.postgres, logFile: logFile('temporal') }),
  );
  await fleet.add(
    temporalUiProgram({
      port: ports.temporalUi,
      temporalAddress: address,
      namespace,
      configDir: dir,
      logFile: logFile('temporal-ui'),
    }),
  );
}

async function startDevServer(request: EngineRequest, executable: string | undefined): Promise<void> {
  const { ports, fleet, dir, logFile, namespace, log } = request;
  const startedAt = performance.now();
  const place = {
    port: ports.temporal,
    uiPort: ports.temporalUi,
    namespace,
    databaseFile: path.join(dir, 'temporal.db'),
    logFile: logFile('temporal'),
  };
  const program = temporalDevServerProgram(place, executable);
  const waiting = () =>
    `waiting for the Temporal CLI: ${elapsedSince(startedAt)} of at most ${program.readyWithinMs / 1000} s`;
  try {
    await withHeartbeat(log, 10_000, waiting, fleet.add(program));
  } catch (error) {
    if (executable !== undefined) throw error;
    throw new StartProblem(waysOut(`Go is not on the PATH and the Temporal CLI did not come, see ${place.logFile}`));
  }
}

async function requireAnswer(address: string): Promise<void> {
  try {
    await engineAnswers(address);
  } catch {
    throw new StartProblem(`No Temporal server answers at ${address}, the address given in TEMPORAL_ADDRESS.`);
  }
}

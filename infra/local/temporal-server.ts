import path from 'node:path';
import { projectRoot } from './directories.ts';
import { builtFile } from './engine-build.ts';
import { enginePackages } from './engine-versions.ts';
import { databaseRole } from './environment.ts';
import type { Program } from './program.ts';
import { engineAnswers } from './temporal-namespace.ts';

/** Where a local engine finds its database, which block of ports it takes and where it logs. */
export interface TemporalPlace {
  readonly port: number;
  readonly postgresPort: number;
  readonly logFile: string;
}

const config = (file: string) => path.join(projectRoot, 'infra/temporal', file);

/** The Temporal server as a program to supervise: four history shards, on the local PostgreSQL, with time skipping. */
export function temporalServerProgram(place: TemporalPlace): Program {
  return {
    name: 'the Temporal server',
    command: builtFile(enginePackages.server),
    args: ['--config-file', config('server.yaml.template'), '--allow-no-auth', 'start'],
    env: {
      NUM_HISTORY_SHARDS: '4',
      POSTGRES_ADDRESS: `127.0.0.1:${place.postgresPort}`,
      POSTGRES_USER: databaseRole.user,
      POSTGRES_PASSWORD: databaseRole.password,
      TEMPORAL_PORT: String(place.port),
      BIND_ADDRESS: '127.0.0.1',
      BROADCAST_ADDRESS: '127.0.0.1',
      DYNAMIC_CONFIG_FILE: config('dynamic-config.local.yaml'),
    },
    logFile: place.logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
    readyWithinMs: 60_000,
    ready: () => engineAnswers(`127.0.0.1:${place.port}`),
  };
}

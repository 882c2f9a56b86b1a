import path from 'node:path';
import { nodeBinary, projectRoot } from './directories.ts';
import type { Program } from './program.ts';
import { engineAnswers } from './temporal-namespace.ts';

/** Where the command line tool's server listens, keeps its database file and logs. */
export interface DevServerPlace {
  readonly port: number;
  readonly uiPort: number;
  readonly namespace: string;
  readonly databaseFile: string;
  readonly logFile: string;
}

/** The same settings as dynamic-config.local.yaml, which the tool takes as arguments. */
export const devServerArguments: readonly string[] = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'frontend.WorkflowTimeSkippingMaxSkipPerSession=1000000',
  'history.timerProcessorMaxTimeShift="10ms"',
].flatMap((setting) => ['--dynamic-config-value', setting]);

/** The official tool's server with its Web UI as a program to supervise; without an executable the SDK downloads the tool. */
export function temporalDevServerProgram(place: DevServerPlace, executable: string | undefined): Program {
  return {
    name: 'the Temporal server',
    ...(executable === undefined ? downloaded(place) : { command: executable, args: startDev(place) }),
    logFile: place.logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
    readyWithinMs: 180_000,
    ready: () => engineAnswers(`127.0.0.1:${place.port}`),
  };
}

function startDev(place: DevServerPlace): string[] {
  const options = {
    ip: '127.0.0.1',
    port: place.port,
    'ui-port': place.uiPort,
    namespace: place.namespace,
    'db-filename': place.databaseFile,
    'log-level': 'warn',
  };
  return [
    'server',
    'start-dev',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...devServerArguments,
  ];
}

function downloaded(place: DevServerPlace): Pick<Program, 'command' | 'args'> {
  const script = path.join(projectRoot, 'infra/local/downloaded-temporal.ts');
  return { command: nodeBinary, args: [script, JSON.stringify(place)] };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFile } from './engine-build.ts';
import { enginePackages } from './engine-versions.ts';
import type { Program } from './program.ts';
import { httpAnswers } from './readiness.ts';

/** What the Web UI shows, where it listens, where its configuration is written and where it logs. */
export interface TemporalUiPlace {
  readonly port: number;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly configDir: string;
  readonly logFile: string;
}

/** The engine's Web UI as a program to supervise. */
export function temporalUiProgram(place: TemporalUiPlace): Program {
  return {
    name: 'the Temporal UI',
    command: builtFile(enginePackages.ui),
    args: ['--root', place.configDir, '--config', 'ui', '--env', 'local', 'start'],
    logFile: place.logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 3_000,
    readyWithinMs: 30_000,
    ready: () => httpAnswers(`http://127.0.0.1:${place.port}/healthz`),
    beforeStart: async () => writeUiConfig(place),
  };
}

function writeUiConfig(place: TemporalUiPlace): void {
  const dir = path.join(place.configDir, 'ui');
  mkdirSync(dir, { recursive: true });
  const lines = [
    `temporalGrpcAddress: ${place.temporalAddress}`,
    'host: 127.0.0.1',
    `port: ${place.port}`,
    'enableUi: true',
    `defaultNamespace: ${place.namespace}`,
    'disableNewsFetch: true',
    'cors:',
    '  cookieInsecure: true',
  ];
  writeFileSync(path.join(dir, 'local.yaml'), `${lines.join('\n')}\n`);
}

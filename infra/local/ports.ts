import { createServer } from 'node:net';
import { StartProblem } from './start-problem.ts';

/** The ports of one instance; all are bound on 127.0.0.1 only. `temporal` is the first of a block of nine. */
export interface Ports {
  readonly api: number;
  readonly workerHealth: number;
  readonly postgres: number;
  readonly smtp: number;
  readonly inbox: number;
  readonly temporalUi: number;
  readonly temporal: number;
}

/** How many ports in a row the engine takes, from `temporal` on: frontend, history, matching, worker, HTTP and four for membership. */
export const temporalPortCount = 9;

interface PortUse {
  readonly key: keyof Ports;
  readonly setting: string;
  readonly standard: number;
  readonly what: string;
}

const uses: readonly PortUse[] = [
  { key: 'api', setting: 'API_PORT', standard: 7200, what: 'the API' },
  { key: 'workerHealth', setting: 'WORKER_HEALTH_PORT', standard: 7201, what: "the worker's health page" },
  { key: 'temporal', setting: 'TEMPORAL_PORT', standard: 7233, what: 'the Temporal server' },
  { key: 'temporalUi', setting: 'TEMPORAL_UI_PORT', standard: 8233, what: 'the Temporal UI' },
  { key: 'postgres', setting: 'POSTGRES_PORT', standard: 54329, what: 'PostgreSQL' },
  { key: 'smtp', setting: 'SMTP_PORT', standard: 1025, what: 'the mail catcher' },
  { key: 'inbox', setting: 'INBOX_PORT', standard: 1080, what: 'the inbox page' },
];

/** The ports of `npm start`: the standard ones, each replaced by its setting when that is given. */
export function portsFromSettings(settings: Readonly<Record<string, string | undefined>>): Ports {
  const entries = uses.map((use) => [use.key, portFrom(use, settings[use.setting])] as const);
  const ports = Object.fromEntries(entries) as unknown as Ports;
  requireDifferent(ports);
  return ports;
}

function requireDifferent(ports: Ports): void {
  const wantedBy = new Map<number, PortUse>();
  for (const use of uses)
    for (const port of portsOf(use, ports)) {
      const other = wantedBy.get(port);
      if (other)
        throw new StartProblem(
          `Port ${port} is wanted for ${other.what} and for ${use.what}; choose another one with ${other.setting} or ${use.setting}.`,
        );
      wantedBy.set(port, use);
    }
}

function portsOf({ key }: PortUse, ports: Ports): readonly number[] {
  return Array.from({ length: key === 'temporal' ? temporalPortCount : 1 }, (_, nth) => ports[key] + nth);
}

/** The ports of an instance of its own beside a running one: a block of twenty from `basePort` on. */
export function portsFromBase(basePort: number): Ports {
  return {
    api: basePort,
    workerHealth: basePort + 1,
    postgres: basePort + 2,
    smtp: basePort + 3,
    inbox: basePort + 4,
    temporalUi: basePort + 5,
    temporal: basePort + 10,
  };
}

function portFrom(use: PortUse, given: string | undefined): number {
  if (given === undefined || given === '') return use.standard;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536 - temporalPortCount) return port;
  throw new StartProblem(`${use.setting} must be a port number, but it is "${given}".`);
}

/** Throws one sentence that names the port, who wanted it and the setting that moves it, when one of the chosen ports is taken. */
export async function requireFreePorts(ports: Ports, wanted: readonly (keyof Ports)[]): Promise<void> {
  for (const use of uses.filter((each) => wanted.includes(each.key))) {
    for (const port of portsOf(use, ports)) {
      if (await isFree(port)) continue;
      throw new StartProblem(
        `Port ${port}, wanted for ${use.what}, is taken by another program; end that program or choose another port with ${use.setting}.`,
      );
    }
  }
}

/** Whether nothing listens on this port of 127.0.0.1 and we may. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

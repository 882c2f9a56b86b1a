import type { Ports } from './ports.ts';

/** The configuration of worker and API: every setting of libs/config, here and in docker-compose.yml. */
export interface Environment extends Readonly<Record<string, string>> {
  readonly DATABASE_URL: string;
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
  readonly TEMPORAL_UI_URL: string;
  readonly SMTP_URL: string;
  readonly REHEARSAL_SMTP_URL: string;
  readonly REHEARSAL_SMTP_INTERNAL: string;
  readonly MAIL_CATCHER_URL: string;
  readonly MAIL_FROM: string;
  readonly API_HOST: string;
  readonly API_PORT: string;
  readonly PUBLIC_URL: string;
  readonly MUNICIPALITY_MAP: string;
  readonly DEMO_TOKENS: string;
  readonly DEMO_EXPOSED: string;
  readonly WORKER_HEALTH_HOST: string;
  readonly WORKER_HEALTH_PORT: string;
  readonly LOG_LEVEL: string;
}

/** The name and password of the local PostgreSQL's only role; it is reachable from this machine only. */
export const databaseRole = { user: 'ronde', password: 'ronde' } as const;

/** The address of a database of the local PostgreSQL. */
export function databaseUrl(port: number, database: string): string {
  return `postgres://${databaseRole.user}:${databaseRole.password}@127.0.0.1:${port}/${database}`;
}

/** The setting by which `npm test` marks the engine it started itself, so that a test that starts its own does not take that one for given. */
export const sharedTestEngine = 'RONDE_TEST_ENGINE';

/** The address of an engine that someone else looks after, if TEMPORAL_ADDRESS names one. */
export function givenEngine(): string | undefined {
  const address = process.env['TEMPORAL_ADDRESS'];
  return address && address !== process.env[sharedTestEngine] ? address : undefined;
}

/** Every configuration key of worker and API for a local instance on these ports. */
export function localEnvironment(ports: Ports): Environment {
  const http = (port: number) => `http://127.0.0.1:${port}`;
  const smtp = `smtp://127.0.0.1:${ports.smtp}`;
  return {
    DATABASE_URL: databaseUrl(ports.postgres, 'ronde'),
    TEMPORAL_ADDRESS: givenEngine() ?? `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: 'ronde',
    TEMPORAL_UI_URL: (givenEngine() && process.env['TEMPORAL_UI_URL']) || http(ports.temporalUi),
    SMTP_URL: smtp,
    REHEARSAL_SMTP_URL: smtp,
    REHEARSAL_SMTP_INTERNAL: 'off',
    MAIL_CATCHER_URL: http(ports.inbox),
    MAIL_FROM: 'Ronde <ronde@ronde.example>',
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    PUBLIC_URL: http(ports.api),
    MUNICIPALITY_MAP: process.env['MUNICIPALITY_MAP'] ?? '',
    DEMO_TOKENS: 'on',
    DEMO_EXPOSED: 'off',
    WORKER_HEALTH_HOST: '127.0.0.1',
    WORKER_HEALTH_PORT: String(ports.workerHealth),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
}

import type { Ports } from './ports.ts';

/** The configuration of worker and API: every setting of libs/config, here and in docker-compose.yml. */
export type Environment = Readonly<Record<(typeof settingNames)[number], string>>;

const settingNames = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_UI_URL',
  'SMTP_URL',
  'REHEARSAL_SMTP_URL',
  'REHEARSAL_SMTP_INTERNAL',
  'MAIL_CATCHER_URL',
  'MAIL_FROM',
  'API_HOST',
  'API_PORT',
  'PUBLIC_URL',
  'DEMO_TOKENS',
  'DEMO_EXPOSED',
  'WORKER_HEALTH_HOST',
  'WORKER_HEALTH_PORT',
  'LOG_LEVEL',
] as const;

/** The name and password of the local PostgreSQL's only role; it is reachable from this machine only. */
export const databaseRole = { user: 'ronde', password: 'ronde' } as const;

/** The address of a database of the local PostgreSQL. */
export function databaseUrl(port: number, database: string): string {
  return `postgres://${databaseRole.user}:${databaseRole.password}@127.0.0.1:${port}/${database}`;
}

/** Every configuration key of worker and API for a local instance on these ports. */
export function localEnvironment(ports: Ports): Environment {
  const http = (port: number) => `http://127.0.0.1:${port}`;
  const smtp = `smtp://127.0.0.1:${ports.smtp}`;
  return {
    DATABASE_URL: databaseUrl(ports.postgres, 'ronde'),
    TEMPORAL_ADDRESS: process.env['TEMPORAL_ADDRESS'] ?? `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: 'ronde',
    TEMPORAL_UI_URL: process.env['TEMPORAL_UI_URL'] ?? http(ports.temporalUi),
    SMTP_URL: smtp,
    REHEARSAL_SMTP_URL: smtp,
    REHEARSAL_SMTP_INTERNAL: 'off',
    MAIL_CATCHER_URL: http(ports.inbox),
    MAIL_FROM: 'Ronde <ronde@ronde.example>',
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    PUBLIC_URL: http(ports.api),
    DEMO_TOKENS: 'on',
    DEMO_EXPOSED: 'off',
    WORKER_HEALTH_HOST: '127.0.0.1',
    WORKER_HEALTH_PORT: String(ports.workerHealth),
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
  };
}

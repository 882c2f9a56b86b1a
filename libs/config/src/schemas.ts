import { z } from 'zod';
import { demoLeaves, demoStaysHome, rehearsedMailLeaves, rehearsedMailStays } from './loopback-rules.js';
import { noted, onOff, port, url } from './setting.js';

/** Where PostgreSQL is. */
export const databaseConfig = z.object({
  DATABASE_URL: noted(url('postgres', 'postgresql'), {
    about: 'PostgreSQL: journal, tables and outbox.',
    example: 'postgres://ronde:ronde@127.0.0.1:5432/ronde',
  }),
});

/** Where the engine is. */
export const engineConfig = z.object({
  TEMPORAL_ADDRESS: noted(
    z.string().regex(/^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i, 'must be host:port, for instance 127.0.0.1:7233.'),
    { about: "The Temporal server's front end.", example: '127.0.0.1:7233' },
  ),
  TEMPORAL_NAMESPACE: noted(z.string().default('ronde'), {
    about: 'The namespace our workflows live in.',
    example: 'ronde',
  }),
  TEMPORAL_UI_URL: noted(url('http', 'https').optional(), {
    about: 'The Temporal Web UI that files link to; no links without it.',
    example: 'http://127.0.0.1:8233',
    optional: true,
  }),
});

/** Where mail goes. */
export const mailConfig = z.object({
  SMTP_URL: noted(url('smtp', 'smtps'), { about: 'The mail server.', example: 'smtp://127.0.0.1:1025' }),
  REHEARSAL_SMTP_URL: noted(url('smtp', 'smtps').optional(), {
    about:
      'The mail server of rehearsed rounds: on this machine only. Without it SMTP_URL is used if that is on this machine, else nothing is sent.',
    example: 'smtp://127.0.0.1:1025',
    optional: true,
  }),
  REHEARSAL_SMTP_INTERNAL: noted(onOff.default(false), {
    about: 'on: REHEARSAL_SMTP_URL names a mail catcher in the same private network of containers.',
    example: 'off',
    optional: true,
  }),
  MAIL_CATCHER_URL: noted(url('http', 'https').optional(), {
    about: 'The inbox page of a mail catcher, if mail goes to one: it can tell whether a mail in doubt arrived.',
    example: 'http://127.0.0.1:1080',
    optional: true,
  }),
  MAIL_FROM: noted(
    z
      .string()
      .regex(
        /^([^<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
        'must be an address, for instance Ronde <ronde@ronde.example>.',
      )
      .default('Ronde <ronde@ronde.example>'),
    { about: 'The sender of every mail.', example: 'Ronde <ronde@ronde.example>' },
  ),
});

/** How much is logged. */
export const logConfig = z.object({
  LOG_LEVEL: noted(
    z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be trace, debug, info, warn, error, fatal or silent.',
      )
      .default('info'),
    { about: 'How much is logged.', example: 'info' },
  ),
});

const apiSettings = z.object({
  API_HOST: noted(z.string().default('127.0.0.1'), { about: 'The address the API listens on.', example: '127.0.0.1' }),
  API_PORT: noted(port.default(3000), { about: 'The port the API listens on.', example: '3000' }),
  PUBLIC_URL: noted(url('http', 'https').optional(), {
    about: 'The address people reach the API at; links in mails and problem pages begin with it.',
    example: 'http://127.0.0.1:3000',
    optional: true,
  }),
  MUNICIPALITY_MAP: noted(z.string().optional(), {
    about:
      'A TopoJSON file with the areas of municipalities, each with its code (GM0518) as id or among its properties; without it reach is shown by safety region only.',
    example: '/etc/ronde/municipalities.topojson',
    optional: true,
  }),
  DEMO_TOKENS: noted(onOff.default(false), {
    about:
      'on: the demo people may sign in with tokens that everybody knows. Only when API_HOST is this machine itself.',
    example: 'on',
  }),
  DEMO_EXPOSED: noted(onOff.default(false), {
    about:
      'on: allows DEMO_TOKENS although API_HOST is not this machine, as in a container whose port is published on 127.0.0.1.',
    example: 'off',
    optional: true,
  }),
});

const workerSettings = z.object({
  WORKER_HEALTH_HOST: noted(z.string().default('127.0.0.1'), {
    about: "The address of the worker's health page.",
    example: '127.0.0.1',
  }),
  WORKER_HEALTH_PORT: noted(port.default(3001), { about: "The port of the worker's health page.", example: '3001' }),
});

/** What the API runs on. */
export const apiConfig = z
  .object({
    ...databaseConfig.shape,
    ...engineConfig.shape,
    ...mailConfig.shape,
    ...logConfig.shape,
    ...apiSettings.shape,
  })
  .refine(rehearsedMailStays, rehearsedMailLeaves)
  .refine(demoStaysHome, demoLeaves);

/** What the worker and its dispatcher run on. */
export const workerConfig = z
  .object({
    ...databaseConfig.shape,
    ...engineConfig.shape,
    ...mailConfig.shape,
    ...logConfig.shape,
    ...workerSettings.shape,
    PUBLIC_URL: apiSettings.shape.PUBLIC_URL,
  })
  .refine(rehearsedMailStays, rehearsedMailLeaves);

/** What the test harness may be given: without it a PostgreSQL of its own is started. */
export const testDatabaseConfig = z.object({ TEST_DATABASE_ADMIN_URL: url('postgres', 'postgresql').optional() });

/** Every setting there is, in the order of `.env.example`. */
export const settingGroups = {
  Database: databaseConfig,
  Engine: engineConfig,
  Mail: mailConfig,
  API: apiSettings,
  Worker: workerSettings,
  Logging: logConfig,
} as const;

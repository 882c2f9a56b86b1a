import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { migrate, openDatabase } from '@ronde/persistence';
import { databaseServer, type DatabaseServer } from './database-server.js';

/** A database of one suite: empty, migrated, gone afterwards. */
export interface TestDatabase {
  readonly url: string;
  readonly database: DataSource;
  drop(): Promise<void>;
}

/** Makes a fresh, migrated database on a server. */
export async function createDatabase(server: DatabaseServer): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.adminUrl, `CREATE DATABASE ${name}`);
  const url = Object.assign(new URL(server.adminUrl), { pathname: name }).href;
  const database = await openDatabase(url, { applicationName: name });
  await migrate(database);
  return {
    url,
    database,
    drop: async () => {
      if (database.isInitialized) await database.destroy();
      await asAdmin(server.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Gives the suite it is called in a database of its own; the result answers it inside tests and hooks. */
export function withDatabase(): () => TestDatabase {
  let server: DatabaseServer | undefined;
  let suite: TestDatabase | undefined;
  beforeAll(async () => {
    server = await databaseServer();
    suite = await createDatabase(server);
  }, 300_000);
  afterAll(async () => {
    await suite?.drop();
    await server?.stop();
  }, 300_000);
  return () => {
    if (!suite) throw new Error('the database is there inside tests and hooks only');
    return suite;
  };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

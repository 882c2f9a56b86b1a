import type pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../entities/entities.js';
import { migrations } from '../migrations/index.js';
import { plainValues } from './plain-values.js';
import { SnakeNaming } from './snake-naming.js';

/** How a process uses the database. */
export interface DatabaseOptions {
  /** Connections at most; 20 unless said otherwise. */
  readonly poolSize?: number;
  /** Opens all of them at once, so that a rush finds them open; left out, each when it is first needed. */
  readonly openAll?: boolean;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /** Hears of connections that broke while nobody used them, for instance when PostgreSQL restarts. */
  readonly onPoolError?: (error: Error) => void;
}

/** Connects to the database; fails when it cannot be reached. Close it with `destroy()`. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<DataSource> {
  const poolSize = options.poolSize ?? 20;
  const database = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: options.applicationName ?? 'ronde',
    connectTimeoutMS: 10_000,
    // Without a listener, a restart of PostgreSQL would end the process.
    poolErrorHandler: options.onPoolError ?? (() => undefined),
    // The statements of a transaction leave without waiting for one another.
    // A writer that hangs holds the lock of its stream: PostgreSQL lets go of it after a minute.
    // A connection knows the statements it has prepared; once open, it is kept.
    extra: {
      types: plainValues,
      keepAlive: true,
      pipeline: true,
      idleTimeoutMillis: 0,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  await database.initialize();
  // Between the pool and its next user nobody listens: a connection that breaks just then would end the process.
  poolOf(database).on('connect', (client) => void client.on('error', () => undefined));
  if (options.openAll) await Promise.all(Array.from({ length: poolSize }, () => database.query('SELECT 1')));
  return database;
}

function poolOf({ driver }: DataSource): pg.Pool {
  return (driver as unknown as { readonly master: pg.Pool }).master;
}

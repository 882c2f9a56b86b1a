import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ask } from './gathered-reads.js';
import type { Transaction } from './transaction.js';

export type { Transaction } from './transaction.js';

/** The database, or a transaction in it that TypeORM keeps. */
export type Database = DataSource | EntityManager;

/** The rows of a query, in the shape the query gives them. */
export function rows<T>(
  database: Database | Transaction,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  return database.query(sql, [...parameters]);
}

/**
 * The same for what is asked at every request and answered from an index: prepared once per connection, and together with
 * what else is asked in the same turn of the event loop.
 */
export function quickRows<T>(
  database: Database | Transaction,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  return database instanceof DataSource ? ask<T[]>(database, sql, parameters) : rows<T>(database, sql, parameters);
}

/** The first row of a query, if there is one. */
export async function row<T>(
  database: Database | Transaction,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T | undefined> {
  return (await rows<T>(database, sql, parameters))[0];
}

/** The columns of an entity's table for a select list, named as the entity's properties; `except` leaves some out. */
export function columnsOf<E extends ObjectLiteral>(
  database: Database,
  entity: EntityTarget<E>,
  alias: string,
  except: readonly (keyof E & string)[] = [],
): string {
  const source = 'manager' in database ? database : database.connection;
  return source
    .getMetadata(entity)
    .columns.filter(({ propertyName }) => !except.includes(propertyName))
    .map(({ databaseName, propertyName }) => `${alias}.${databaseName} AS "${propertyName}"`)
    .join(', ');
}

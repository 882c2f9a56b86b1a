import type { DataSource } from 'typeorm';

/** Any number will do, as long as every process that migrates takes the same one. */
const MIGRATION_LOCK = 7_316_524;

/** Brings the schema up to date; processes that start together wait for each other. Returns the names of what was run. */
export function migrate(database: DataSource): Promise<readonly string[]> {
  return alone(database, async () => (await database.runMigrations()).map(({ name }) => name));
}

/** Takes every migration back, newest first. Nothing of ours remains. */
export function revertAll(database: DataSource): Promise<void> {
  return alone(database, async () => {
    for (let left = database.migrations.length; left > 0; left -= 1) await database.undoLastMigration();
  });
}

async function alone<T>(database: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

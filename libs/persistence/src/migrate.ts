import { databaseConfig, loadConfig } from '@ronde/config';
import { migrate } from './database/migrate.js';
import { openDatabase } from './database/open-database.js';

/** `node dist/migrate.js`: brings the schema of DATABASE_URL up to date and says what it did. */
async function main(): Promise<string> {
  const { DATABASE_URL } = loadConfig(databaseConfig);
  const database = await openDatabase(DATABASE_URL, { applicationName: 'ronde-migrate', poolSize: 3 });
  try {
    const names = await migrate(database);
    return names.length > 0 ? `Migrated: ${names.join(', ')}.` : 'The database is up to date.';
  } finally {
    await database.destroy();
  }
}

try {
  process.stdout.write(`${await main()}\n`);
} catch (error) {
  const cause = error instanceof Error ? error.message || error.name : String(error);
  process.stderr.write(`The database could not be migrated. ${cause}\n`);
  process.exitCode = 1;
}

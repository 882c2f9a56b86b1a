import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from '@ronde/testing';
import { openDatabase } from './open-database.js';

const suite = withDatabase();

async function connectionsOf(applicationName: string): Promise<number> {
  const [counted] = await suite().database.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = $1',
    [applicationName],
  );
  return counted?.count ?? 0;
}

test('a rush finds every connection open', async () => {
  const database = await openDatabase(suite().url, { poolSize: 5, openAll: true, applicationName: 'all-at-once' });
  expect(await connectionsOf('all-at-once')).toBe(5);
  await database.destroy();
});

test('a connection that is not needed for a while stays open, with the statements it knows', async () => {
  const database = await openDatabase(suite().url, { poolSize: 3, applicationName: 'kept' });
  await Promise.all([1, 2, 3].map(() => database.query('SELECT pg_sleep(0.1)')));
  await sleep(11_000);
  expect(await connectionsOf('kept')).toBe(3);
  await database.destroy();
});

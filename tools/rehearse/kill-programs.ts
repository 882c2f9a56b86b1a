import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { OUTBOX_CHANNEL } from '@ronde/persistence';
import type { Fleet } from '../../infra/local/fleet.ts';

/** The programs a rehearsal must survive the loss of, as the fleet names them. */
export const MORTAL_PROGRAMS = ['the worker', 'the API', 'PostgreSQL', 'the Temporal server'] as const;

/** Ends a program as a crash would, with no chance to tidy up; false when it is just being started. */
export function killNow(fleet: Fleet, name: string): boolean {
  const pid = fleet.find(name)?.pid();
  if (pid === undefined) return false;
  process.kill(pid, 'SIGKILL');
  return true;
}

/** Kills `name` in the moment after the next transaction with messages was committed: nobody has been answered yet. */
export async function killAfterCommit(fleet: Fleet, name: string, databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const committed = new Promise<void>((resolve) => client.on('notification', () => resolve()));
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    await Promise.race([committed, sleep(5_000)]);
    return killNow(fleet, name);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import path from 'node:path';
import pg from 'pg';
import { nodeBinary, projectRoot } from './directories.ts';
import type { Environment } from './environment.ts';
import type { Log } from './progress.ts';
import { runStep } from './step.ts';

/** Plays the two demo rounds in plain sight when the database holds no round yet. */
export async function playDemoRounds(env: Environment, log: Log, signal?: AbortSignal): Promise<void> {
  if (await hasRounds(env.DATABASE_URL)) return;
  log('there are no rounds yet: playing two');
  await runStep({
    what: 'Playing the demo rounds',
    command: nodeBinary,
    args: [path.join(projectRoot, 'tools/rehearse/seed.ts')],
    env: { ...env },
    ...(signal && { signal }),
  });
}

async function hasRounds(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ present: boolean }>('select exists (select from round) as present');
    return rows[0]?.present === true;
  } finally {
    await client.end();
  }
}

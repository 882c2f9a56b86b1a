import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { nodeBinary, projectRoot } from './directories.ts';
import type { Environment } from './environment.ts';
import type { Log } from './progress.ts';
import { runStep } from './step.ts';

/** Where the demo rounds are played: on what, and where it is kept that they were begun. */
export interface DemoStage {
  readonly env: Environment;
  readonly dataDir: string;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/** Plays the two demo rounds in plain sight when the database holds no round yet, or goes on where a start before was ended. */
export async function playDemoRounds({ env, dataDir, log, signal }: DemoStage): Promise<void> {
  const begunFile = path.join(dataDir, 'demo-rounds-begun-on');
  const begunOn = existsSync(begunFile) ? readFileSync(begunFile, 'utf8') : undefined;
  if (begunOn === undefined && (await hasRounds(env.DATABASE_URL))) return;
  const day = begunOn ?? todayInAmsterdam();
  log(
    begunOn === undefined
      ? 'there are no rounds yet: playing two'
      : 'the demo rounds were not played to the end: going on',
  );
  writeFileSync(begunFile, day);
  await runStep({
    what: 'Playing the demo rounds',
    command: nodeBinary,
    args: [path.join(projectRoot, 'tools/rehearse/seed.ts'), day],
    env: { ...env },
    ...(signal && { signal }),
  });
  rmSync(begunFile);
}

function todayInAmsterdam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
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

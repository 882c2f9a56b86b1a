import { keepHistory, unkeptRuns } from '@ronde/persistence';
import { type Client, isGrpcServiceError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { inParallel } from '../dispatch/in-parallel.js';
import type { EndedRun } from './ended-runs.js';
import { fetchHistory } from './fetch-history.js';

/** From where histories are fetched and in which database they are kept. */
export interface Archive {
  readonly client: Client;
  readonly database: DataSource;
}

/** What became of the runs of a sweep. */
export interface Swept {
  readonly kept: number;
  /** Not kept now; worth another try. */
  readonly failed: ReadonlyMap<EndedRun, unknown>;
  /** The engine has forgotten their history. */
  readonly lost: readonly EndedRun[];
}

const FETCHED_AT_ONCE = 4;
const ASKED_AT_ONCE = 1_000;
const NOT_FOUND = 5;

/** Keeps the history of each of these runs that is not kept yet; one that fails stops no other. */
export async function sweep(archive: Archive, runs: readonly EndedRun[]): Promise<Swept> {
  const failed = new Map<EndedRun, unknown>();
  const lost: EndedRun[] = [];
  let kept = 0;
  await inParallel(FETCHED_AT_ONCE, await withoutKept(archive, runs), async (run) => {
    try {
      await keepHistory(archive.database, await fetchHistory(archive.client, run));
      kept += 1;
    } catch (error) {
      if (isGrpcServiceError(error) && Number(error.code) === NOT_FOUND) lost.push(run);
      else failed.set(run, error);
    }
  });
  return { kept, failed, lost };
}

async function withoutKept({ database }: Archive, runs: readonly EndedRun[]): Promise<readonly EndedRun[]> {
  const unkept: EndedRun[] = [];
  for (let first = 0; first < runs.length; first += ASKED_AT_ONCE) {
    const some = runs.slice(first, first + ASKED_AT_ONCE);
    const missing = await unkeptRuns(
      database,
      some.map(({ runId }) => runId),
    );
    unkept.push(...some.filter(({ runId }) => missing.has(runId)));
  }
  return unkept;
}

import type pg from 'pg';
import { capturedWrites, writeRows } from './row-writes.ts';

/** The rows of one captured transaction, to be written for the application `id`. */
export interface WriteRequest {
  readonly act: string;
  readonly id: string;
  readonly transaction: number;
  readonly answerBytes: number;
  readonly pad: string;
}

/** The only activity of the bare workflows. */
export interface BareActivities {
  writeCaptured(request: WriteRequest): Promise<string>;
}

/** Writes what was captured under `directory` into the bare database. */
export function createBareActivities(pool: pg.Pool, directory: string): BareActivities {
  return {
    writeCaptured: async ({ act, id, transaction, answerBytes }) => {
      await writeRows(pool, capturedWrites(directory, act), transaction, id);
      return 'x'.repeat(answerBytes - 2);
    },
  };
}

import type { RecordRequest, RecordResult } from '@ronde/contracts';
import { record } from '@ronde/persistence';
import type { DataSource } from 'typeorm';

/** The one way a workflow writes: facts, tables and outbox in one transaction, idempotent by stream and command id. */
export interface JournalActivities {
  recordFacts(request: RecordRequest): Promise<RecordResult>;
}

/** The journal on a database. */
export function createJournalActivities(database: DataSource): JournalActivities {
  return { recordFacts: (request) => record(database, request) };
}

import type { DataSource } from 'typeorm';
import { createJournalActivities, type JournalActivities } from './journal.activities.js';
import { createRoundActivities } from './create-round-activities.js';
import type { RoundActivities } from './round.activities.js';

/** Everything the workflows ask of the world. */
export function createActivities(database: DataSource): JournalActivities & RoundActivities {
  return { ...createJournalActivities(database), ...createRoundActivities(database) };
}

import { applicationStream, type EngineMessage, HOLIDAYS_CHANGED } from '@ronde/contracts';
import { type Fact, localDateOf } from '@ronde/domain';
import { applicationsReckoning } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';

/** Each application with an end still ahead is told the holidays the round reckons with from now on, once. */
export async function tellHolidays(
  database: DataSource,
  { roundId, year, holidays, commandId, at }: Parameters<RoundActivities['tellHolidays']>[0],
): Promise<number> {
  const applications = await applicationsReckoning(database, roundId, localDateOf(at));
  const messages = applications.map((applicationId): EngineMessage => ({
    kind: 'signal',
    workflowId: applicationStream(applicationId),
    signal: HOLIDAYS_CHANGED,
    payload: { holidays, at },
  }));
  const fact: Fact = { type: 'decreeDaysTold', data: { year, applications: messages.length } };
  await tell(database, { roundId, at, commandId: `holidays-${commandId}`, fact, messages });
  return messages.length;
}

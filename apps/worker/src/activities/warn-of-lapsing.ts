import {
  compareDates,
  LAPSING_OFFICES,
  type LapsingEnd,
  type LapsingTerm,
  type LocalDate,
  localDateOf,
  nextLookOn,
  type RoundFact,
  warnedUntil,
  warningLead,
} from '@ronde/domain';
import { hasDeadlinesAhead, lapsingDeadlines } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { termsOf } from '../letters/cause.js';
import type { RoundActivities } from './round.activities.js';
import { tell } from './tell.js';

const TERMS = Object.keys(LAPSING_OFFICES) as LapsingTerm[];
const OFFICES = [...new Set(Object.values(LAPSING_OFFICES))];

/** Each office gets one mail about everything that newly comes within the lead. */
export async function warnOfLapsing(
  database: DataSource,
  { roundId, at }: Parameters<RoundActivities['warnOfLapsing']>[0],
): Promise<LocalDate | null> {
  const { intervals, holidays } = await termsOf(database, roundId);
  const [today, lead] = [localDateOf(at), warningLead(intervals)];
  const until = warnedUntil(today, lead, holidays);
  const ends = await lapsingDeadlines(database, roundId, TERMS, today);
  const isNear = ({ dueOn }: LapsingEnd): boolean => compareDates(dueOn, until) <= 0;
  for (const office of OFFICES) {
    const theirs = ends.filter((end) => isNear(end) && LAPSING_OFFICES[end.deadline] === office);
    if (theirs.length === 0) continue;
    const fact: RoundFact = { type: 'deadlinesLapsing', data: { office, warnedUntil: until, ends: theirs } };
    await tell(database, { roundId, at, commandId: `lapsing-${today}-${office}`, fact, messages: [] });
  }
  if (!(await hasDeadlinesAhead(database, roundId, today))) return null;
  return nextLookOn(today, lead, ends.find((end) => !isNear(end))?.dueOn, holidays);
}

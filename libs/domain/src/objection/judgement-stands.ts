import type { ObjectionTimeliness } from '../deadlines/objection-term.js';
import type { ObjectionDates } from './objection-facts.js';

/** Whether a person must say if the objection is looked at all the same (Awb 6:10, 6:11). */
export function isJudged(timeliness: ObjectionTimeliness): boolean {
  return timeliness === 'early' || timeliness === 'late';
}

/**
 * Whether what a person judged of an early or late objection still holds after its dates were corrected: only while the days
 * it rested on are the same. A late one's excuse is for a length of time and a postmark (Awb 6:9(2), 6:11); an early one's
 * for the days of receipt and announcement (6:10). One that is in time needs no judgement.
 */
export function judgementStands(before: ObjectionDates, after: ObjectionDates): boolean {
  if (before.timeliness !== after.timeliness) return !isJudged(before.timeliness) && !isJudged(after.timeliness);
  return RESTS_ON[after.timeliness].every((day) => before[day] === after[day]);
}

const RESTS_ON: Readonly<Record<ObjectionTimeliness, readonly (keyof ObjectionDates)[]>> = {
  'in-time': [],
  'in-time-by-post': [],
  early: ['receivedOn', 'announcedOn'],
  late: ['receivedOn', 'objectionEndsOn', 'postmarkedOn'],
};

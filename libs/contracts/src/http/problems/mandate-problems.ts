import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong about deciding in the minister's name. */
export const mandateProblems = {
  NO_MANDATE: {
    status: 403,
    title: 'No mandate for this decision',
    sentence: 'You hold no mandate for this decision now.',
    remedy: 'Have somebody decide who holds one, or have the mandate registered that was given to you.',
    source: 'Awb 10:1 and 10:2',
  },
  ABOVE_MANDATE: {
    status: 403,
    title: 'More than your mandate reaches to',
    sentence: 'The decision comes to more than you may decide on.',
    remedy: 'Have somebody decide whose mandate reaches further.',
    source: 'Awb 10:2',
  },
  BEYOND_MANDATE: {
    status: 422,
    title: 'More than can be given on',
    sentence: 'Nobody gives on more than he holds.',
    remedy: 'Stay within the acts, the amount, the period and the ministry of the mandate above.',
    source: 'Awb 10:9',
  },
  NOT_DELEGABLE: {
    status: 422,
    title: 'This mandate cannot be given on',
    sentence: 'The mandate does not allow it, or does not hold now.',
    remedy: 'Ask who gave it for a mandate of your own, or for the power to give it on.',
    source: 'Awb 10:9',
  },
  UNKNOWN_MANDATE: {
    status: 404,
    title: 'No such mandate',
    sentence: 'There is no mandate of this number in the register.',
    remedy: 'Look it up in the register of mandates.',
    source: 'Awb 10:5',
  },
  MANDATE_ENDED: {
    status: 409,
    title: 'This mandate ended before',
    sentence: 'It was revoked before.',
    remedy: 'Nothing has to be done.',
    source: 'Awb 10:8',
  },
  ACTS_MISSING: {
    status: 422,
    title: 'Nothing to decide',
    sentence: 'A mandate says what may be decided under it.',
    remedy: 'Name at least one act.',
    source: 'Awb 10:5',
  },
  PERIOD_INVALID: {
    status: 422,
    title: 'A period that ends before it begins',
    sentence: 'A period ends on or after the day it begins.',
    remedy: 'Correct one of the two dates.',
    source: 'The calendar',
  },
} as const satisfies Record<string, ProblemEntry>;

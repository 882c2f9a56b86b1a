import type { ProblemEntry } from './problem-entry.js';

/** What cannot be in a change of the calendar. */
export const calendarProblems = {
  DECREE_DAYS_UNCHANGED: {
    status: 409,
    title: 'The round knows these days already',
    sentence: 'Nothing would be reckoned otherwise.',
    remedy: 'Check the year and the days of the decree.',
    source: 'Awt 3(3)',
  },
} satisfies Record<string, ProblemEntry>;

import type { ProblemEntry } from './problem-entry.js';

/** What cannot be done about a late decision. */
export const penaltyProblems = {
  NOTICE_BESIDE: {
    status: 409,
    title: 'Another notice of default would have to count instead',
    sentence:
      'One penalty runs for a term, from the first valid notice. Another notice was answered with this one, and on the day named it would come first, or this one would not count.',
    remedy:
      'Name a day on which this notice still counts and still comes first, or decide on what is owed with a reason.',
    source: 'Awb 4:17(1), 4:17(3)',
  },
  PENALTY_RUNS: {
    status: 409,
    title: 'The penalty still runs',
    sentence: 'A penalty is fixed within two weeks after the last day over which it is due, not before.',
    remedy: 'Decide on what is late first, or wait until the 42 days are over.',
    source: 'Awb 4:17(1), 4:18',
  },
} satisfies Record<string, ProblemEntry>;

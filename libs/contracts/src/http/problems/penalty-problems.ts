import type { ProblemEntry } from './problem-entry.js';

/** What cannot be done about a late decision. */
export const penaltyProblems = {
  PENALTY_RUNS: {
    status: 409,
    title: 'The penalty still runs',
    sentence: 'A penalty is fixed within two weeks after the last day over which it is due, not before.',
    remedy: 'Decide on what is late first, or wait until the 42 days are over.',
    source: 'Awb 4:17(1), 4:18',
  },
} satisfies Record<string, ProblemEntry>;

import type { ProblemEntry } from './problem-entry.js';

/** What cannot be done with a claim on what was paid too much. */
export const recoveryProblems = {
  ABOVE_OWED: {
    status: 422,
    title: 'More than is owed',
    sentence: 'What comes in on a claim is at most what is still owed: the principal, and interest that was fixed.',
    remedy: 'Register what is owed; what came in above it is paid back by finance.',
    source: 'Regeling 2022 art. 12; Awb 4:92',
  },
  CLAIM_MOVED: {
    status: 409,
    title: 'The claim changed just now',
    sentence:
      'A decision on an objection to a settlement is reckoned from what stands settled and what came in. A repayment, or a decision on another objection, came between; nothing was written.',
    remedy: 'Read the claim and the settlement again, and repeat it with a new key.',
    source: 'Awb 7:11(2); Regeling 2022 art. 12',
  },
  DATE_BEFORE_CLAIM: {
    status: 422,
    title: 'Nothing came in before the claim',
    sentence: 'Money comes in on a claim on the day of its notification or later.',
    remedy: 'Check the day on which the money came in.',
    source: 'Awb 4:86',
  },
  PLAN_INVALID: {
    status: 422,
    title: 'The parts do not make a payment plan',
    sentence: 'The parts of a plan come to what is owed now; each is due after the one before, and later than today.',
    remedy: 'Check the days and the amounts of the parts.',
    source: 'Awb 4:94',
  },
  NO_INTEREST: {
    status: 409,
    title: 'No interest has run',
    sentence: 'Statutory interest runs from the day after the last day to pay, until the principal is paid.',
    remedy: 'Nothing needs to be done.',
    source: 'Awb 4:97, 4:98',
  },
  INTEREST_RATE_UNKNOWN: {
    status: 409,
    title: 'The rate of interest is not known',
    sentence: 'The table of rates begins with 2015.',
    remedy: 'Add the rate to the table of statutory interest.',
    source: 'Awb 4:98; BW 6:120(1)',
  },
} satisfies Record<string, ProblemEntry>;

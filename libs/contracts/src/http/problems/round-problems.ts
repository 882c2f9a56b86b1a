import type { ProblemEntry } from './problem-entry.js';

/** What cannot be in a round, its allocation and its terms. */
export const roundProblems = {
  CEILING_EXCEEDED: {
    status: 422,
    title: 'The ceiling would be exceeded',
    sentence:
      'The amounts together are more than is available; the sentence says by how much. Nothing was awarded and no letter was sent.',
    remedy: 'Lower the amounts, or decide on another ceiling in a new framework.',
    source: 'Regeling 2022 art. 7(1), 7(5)',
  },
  RESERVE_ABOVE_CEILING: {
    status: 422,
    title: 'The reserve is above the ceiling',
    sentence: 'More is held back than there is.',
    remedy: 'Lower the reserve.',
    source: 'Regeling 2022 art. 7(1)',
  },
  ADVISED_ABOVE_REQUESTED: {
    status: 422,
    title: 'More is advised than was requested',
    sentence: 'A project cannot be advised more than it asked for.',
    remedy: 'Correct the assessment.',
    source: 'Regeling 2022 art. 7',
  },
  WEIGHT_INVALID: {
    status: 422,
    title: 'The weight is not possible',
    sentence: 'A weight is a whole number within its limits.',
    remedy: 'Give another weight.',
    source: 'Regeling 2022 art. 7(4); the scale is an assumption',
  },
  NOBODY_INVITED: {
    status: 422,
    title: 'The list is empty',
    sentence: 'The list of invited municipalities names at least one.',
    remedy: 'Name a municipality.',
    source: 'Assumption (policy)',
  },
  ROUND_TERMS_INVALID: {
    status: 422,
    title: 'The constants of the round contradict each other',
    sentence: 'Dates, components or amounts of the round do not fit together.',
    remedy: 'Correct the fields that are named.',
  },
  CLOCK_NOT_ALLOWED: {
    status: 422,
    title: 'Only a rehearsal may have a clock of its own',
    sentence: 'A real round runs on real time.',
    remedy: 'Leave the clock out, or make the round a rehearsal.',
  },
  HOLIDAY_TABLE_TOO_SHORT: {
    status: 422,
    title: 'The holiday table does not reach far enough',
    sentence: 'A term runs into a year whose holidays are not in the table of the round.',
    remedy: 'Give the round a longer table.',
    source: 'Awt art. 3',
  },
  HOLIDAY_YEARS_INVALID: {
    status: 422,
    title: 'The years of the holiday table are not possible',
    sentence: 'Holidays are known from 2014 on, and the first year comes before the last.',
    remedy: 'Correct the years.',
    source: 'Awt art. 3',
  },
  HOURS_NEED_AN_INSTANT: {
    status: 422,
    title: 'A term in hours needs a time of day',
    sentence: 'A term that is counted in hours starts at a point in time.',
    remedy: 'Give the point in time.',
    source: 'Awt art. 4',
  },
  PENALTY_TARIFF_SHORT: {
    status: 422,
    title: 'The tariff of the penalty is not complete',
    sentence: 'The tariff has no amount for one of the days.',
    remedy: 'Complete the tariff.',
    source: 'Awb 4:17',
  },
  SUSPENSION_INVALID: {
    status: 422,
    title: 'The suspension is not possible',
    sentence: 'A suspension ends after it starts.',
    remedy: 'Correct its dates.',
    source: 'Awb 4:15',
  },
  SUSPENSION_OPEN_NEEDS_DATE: {
    status: 422,
    title: 'The suspension has not ended',
    sentence: 'The end of a term that is still suspended can only be computed as of a date.',
    remedy: 'Give the date as of which to compute.',
    source: 'Awb 4:15',
  },
  TERM_INVALID: {
    status: 422,
    title: 'The term is not possible',
    sentence: 'The length or unit of the term is not possible.',
    remedy: 'Correct the definition of the term.',
  },
  TERM_OUTSIDE_AWT: {
    status: 422,
    title: 'The Algemene termijnenwet does not cover this term',
    sentence: 'Only terms in an Act or an order in council are covered.',
    remedy: 'Define the term without it.',
    source: 'Awt art. 1, 4a, 5',
  },
} satisfies Record<string, ProblemEntry>;

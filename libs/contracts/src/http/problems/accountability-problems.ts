import type { ProblemEntry } from './problem-entry.js';

/** Refusals about a later day to account, payments that were suspended, and information that is not plausible. */
export const accountabilityProblems = {
  EXTENSION_ASKED: {
    status: 409,
    title: 'A later day was asked for already',
    sentence: 'BZK has not answered the earlier request.',
    remedy: 'Register the answer of BZK first.',
    source: 'Financiële-verhoudingswet 17b(2)',
  },
  EXTENSION_NOT_ASKED: {
    status: 409,
    title: 'No later day was asked for',
    sentence: 'BZK answers a request; none waits for an answer.',
    remedy: 'Note the request first, with the day on which it was sent.',
    source: 'Financiële-verhoudingswet 17b(2)',
  },
  ACCOUNTABILITY_NOT_LATE: {
    status: 422,
    title: 'Accountability is not late',
    sentence: 'Payments are suspended when accountability did not come by its day, or is not finished.',
    remedy: 'Name a day after the one on which accountability was due.',
    source: 'Financiële-verhoudingswet 17a(1), 17b(3)',
  },
  PAYMENTS_SUSPENDED: {
    status: 409,
    title: 'Payments are suspended already',
    sentence: 'A suspension ends before another begins; one lasts 26 weeks at most.',
    remedy: 'Register first that payments go on.',
    source: 'Financiële-verhoudingswet 17b(3)',
  },
  PAYMENTS_NOT_SUSPENDED: {
    status: 409,
    title: 'No payments are suspended',
    sentence: 'Only payments that were suspended can go on.',
    remedy: 'Nothing needs to be done.',
    source: 'Financiële-verhoudingswet 17b(3)',
  },
  NO_ACCOUNTABILITY: {
    status: 409,
    title: 'No accountability information yet',
    sentence: 'Only information that came in can be doubted.',
    remedy: 'Register first what BZK passed on.',
    source: 'Regeling 2022 art. 10(1)',
  },
  ACCOUNTABILITY_DOUBTED: {
    status: 409,
    title: 'The accountability information is in doubt',
    sentence: 'As long as information is not plausible, nothing is settled as it was awarded.',
    remedy: 'Register the correction of BZK, or how the municipality explained it; or settle lower after the hearing.',
    source: 'Awb 3:2; the step is an assumption',
  },
  ACCOUNTABILITY_NOT_DOUBTED: {
    status: 409,
    title: 'The accountability information is not in doubt',
    sentence: 'Only what was doubted can be explained.',
    remedy: 'Nothing needs to be done.',
    source: 'Awb 3:2; the step is an assumption',
  },
} satisfies Record<string, ProblemEntry>;

import type { ProblemEntry } from './problem-entry.js';

/** What cannot be in a suspension of the decision period. */
export const suspensionProblems = {
  TOO_LATE_TO_SUSPEND: {
    status: 422,
    title: 'The decision period has ended',
    sentence: 'A period can only stand still while it runs.',
    remedy: 'Decide as soon as possible.',
    source: 'Awb 4:15(2)',
  },
  SUSPENSION_END_REQUIRED: {
    status: 422,
    title: 'Until when did the applicant agree?',
    sentence: 'An applicant agrees in writing to a term, and the decision period stands still for that term.',
    remedy: 'Give the last day of the agreed term.',
    source: 'Awb 4:15(2)a',
  },
  ALREADY_SUSPENDED: {
    status: 409,
    title: 'The period stands still on this ground already',
    sentence: 'A suspension that has no end yet is ended before another begins on the same ground.',
    remedy: 'End the suspension that runs.',
    source: 'Awb 4:15(2)b and c',
  },
  NO_SUCH_SUSPENSION: {
    status: 422,
    title: 'There is no such suspension',
    sentence: 'The number is not that of a suspension of this file, or none runs.',
    remedy: 'See the suspensions of the file.',
    source: 'Awb 4:15',
  },
  SUSPENSION_ENDED: {
    status: 409,
    title: 'The suspension has ended',
    sentence: 'A suspension can be ended earlier than was said, not later, and not twice.',
    remedy: 'Begin another suspension if there is cause for it.',
    source: 'Awb 4:15(4)',
  },
} satisfies Record<string, ProblemEntry>;

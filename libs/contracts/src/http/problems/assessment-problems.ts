import type { ProblemEntry } from './problem-entry.js';

/** What cannot be while an application is assessed. */
export const assessmentProblems = {
  CONFLICT_OF_INTEREST: {
    status: 403,
    title: 'You have an interest in this file',
    sentence: 'Who has an interest in a file, or advised the applicant, decides nothing in it.',
    remedy: 'Leave it to a colleague.',
    source: 'Awb 2:4',
  },
  CONFLICT_KNOWN: {
    status: 409,
    title: 'This interest is registered already',
    sentence: 'An interest of this person in the file was registered before.',
    remedy: 'Nothing needs to be done.',
    source: 'Awb 2:4',
  },
} satisfies Record<string, ProblemEntry>;

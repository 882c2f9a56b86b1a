import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong about replacing somebody. */
export const absenceProblems = {
  NO_SUBSTITUTION: {
    status: 403,
    title: 'You do not replace this person',
    sentence:
      'Only a registered substitute of the same role and ministry acts for somebody, on the days of the absence, in a task or an application.',
    remedy: 'Act in your own name, or have the absence registered.',
    source: 'Awb 10:3, 10:9: who decides for another must be entitled to',
  },
  SUBSTITUTE_INVALID: {
    status: 422,
    title: 'This person cannot replace',
    sentence: 'A substitute is somebody else, who is not away in the same period.',
    remedy: 'Choose another substitute.',
    source: 'Assumption of Ronde: substitution by register',
  },
  ABSENCE_OVERLAPS: {
    status: 409,
    title: 'An absence in this period is registered',
    sentence: 'Somebody is replaced by one person at a time.',
    remedy: 'End the absence that is registered, or choose other days.',
    source: 'Assumption of Ronde: substitution by register; one person answers for a decision (Awb 10:3)',
  },
  UNKNOWN_ABSENCE: {
    status: 404,
    title: 'There is no such absence',
    sentence: 'The number is not that of an absence in the register.',
    remedy: 'See the register.',
    source: 'Assumption of Ronde: substitution by register',
  },
  ABSENCE_ENDED: {
    status: 409,
    title: 'This absence has ended',
    sentence: 'An absence is ended once.',
    remedy: 'Nothing needs to be done.',
    source: 'Assumption of Ronde: substitution by register',
  },
} satisfies Record<string, ProblemEntry>;

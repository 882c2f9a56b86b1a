import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong in the registers of a round: municipalities that merge, and who was advised. */
export const mergerProblems = {
  MERGER_INVALID: {
    status: 422,
    title: 'This is not a merger of municipalities',
    sentence: 'At least one municipality ceases to exist, each is named once, and who takes over is not among them.',
    remedy: 'Name who takes over and, apart from it, each municipality that ceases to exist.',
    source: 'Wet algemene regels herindeling (Wet arhi)',
  },
  MERGED_ALREADY: {
    status: 409,
    title: 'One of these municipalities does not exist on that date',
    sentence: 'By a merger that is registered a municipality named here has ceased to exist, or is yet to take over.',
    remedy: 'See the register; strike out what was registered by mistake, or choose the right date.',
    source: 'Wet algemene regels herindeling (Wet arhi)',
  },
  UNKNOWN_MERGER: {
    status: 404,
    title: 'There is no such merger',
    sentence: 'The number is not that of a merger in the register of this round.',
    remedy: 'See the register.',
    source: 'Assumption',
  },
  UNKNOWN_ADVICE: {
    status: 404,
    title: 'There is no such advice',
    sentence: 'The number is not that of a contact in the register of advice of this round.',
    remedy: 'See the register.',
    source: 'Assumption',
  },
} satisfies Record<string, ProblemEntry>;

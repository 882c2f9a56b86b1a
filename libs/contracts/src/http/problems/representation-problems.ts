import type { ProblemEntry } from './problem-entry.js';

/** What can go wrong about representatives. */
export const representationProblems = {
  NOT_AUTHORISED: {
    status: 403,
    title: 'You are not authorised to do this for the municipality',
    sentence: 'Who acts for another needs an authorisation that holds today and covers the act.',
    remedy: 'Have the municipality register you for this act, or hand in the written authorisation that was asked for.',
    source: 'Awb 2:1(2)',
  },
  REPRESENTATIVE_INVALID: {
    status: 422,
    title: 'This cannot be a representative',
    sentence: 'A representative is another municipality, or a party of which name and shared mailbox are given.',
    remedy: 'Name another municipality, or a party with its name and mailbox.',
    source: 'Awb 2:1(1)',
  },
  REPRESENTATIVE_REFUSED: {
    status: 422,
    title: 'This representative was refused',
    sentence: 'Who was refused for weighty objections is not registered again for the same municipality in this round.',
    remedy: 'Choose another representative, or object to the refusal.',
    source: 'Awb 2:2(1)',
  },
  REPRESENTATION_OVERLAPS: {
    status: 409,
    title: 'This is registered already',
    sentence: 'The same representative is registered for one of these acts in this period.',
    remedy: 'End what is registered, or choose other days.',
    source: 'Assumption',
  },
  UNKNOWN_REPRESENTATION: {
    status: 404,
    title: 'There is no such representation',
    sentence: 'The number is not that of a representation in the register of this round.',
    remedy: 'See the register.',
    source: 'Awb 2:1',
  },
  LAWYER_NOT_REFUSED: {
    status: 422,
    title: 'A lawyer cannot be refused for weighty objections',
    sentence: 'The authority may refuse a representative against whom there are weighty objections, but not a lawyer.',
    remedy: 'Ask for the written authorisation, or complain to the dean of the bar.',
    source: 'Awb 2:2(3)',
  },
  AUTHORISATION_AWAITED: {
    status: 409,
    title: 'The written authorisation was not asked for, or may still come',
    sentence: 'A representative is refused for want of an authorisation once it was asked for and its term has passed.',
    remedy: 'Ask for it, or wait until its last day has passed.',
    source: 'Awb 2:1(2)',
  },
} satisfies Record<string, ProblemEntry>;

import type { RequestedToAwarded } from '../api/figures.js';

/** A step of the waterfall: what it is, what it takes or leaves, and where its bar begins and ends, in cents. */
export interface WaterfallStep {
  readonly name: 'REQUESTED' | 'WITHDRAWN' | 'REFUSED' | 'CUT' | 'UNDECIDED' | 'AWARDED';
  /** Below zero for what is taken off. */
  readonly cents: number;
  readonly from: number;
  readonly to: number;
}

/** From what was requested to what is awarded, each step where the one before left off; what takes nothing off is left out. */
export function waterfallSteps(course: RequestedToAwarded): readonly WaterfallStep[] {
  const taken = [
    ['WITHDRAWN', course.withdrawnCents],
    ['REFUSED', course.refusedCents],
    ['CUT', course.cutCents],
    ['UNDECIDED', course.undecidedCents],
  ] as const;
  let left = course.requestedCents;
  const steps = taken.map(([name, cents]): WaterfallStep => {
    const before = left;
    left -= cents;
    return { name, cents: -cents, from: Math.min(before, left), to: Math.max(before, left) };
  });
  return [
    { name: 'REQUESTED', cents: course.requestedCents, from: 0, to: course.requestedCents },
    ...steps.filter(({ cents }) => cents !== 0),
    { name: 'AWARDED', cents: course.awardedCents, from: 0, to: course.awardedCents },
  ];
}

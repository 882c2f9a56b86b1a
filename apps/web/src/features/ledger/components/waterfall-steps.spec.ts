import { waterfallSteps } from './waterfall-steps.js';

const course = {
  requestedCents: 100,
  withdrawnCents: 10,
  refusedCents: 20,
  cutCents: 5,
  undecidedCents: 0,
  awardedCents: 65,
};

test('each step of the waterfall begins where the one before left off, and the last is what is awarded', () => {
  expect(waterfallSteps(course)).toEqual([
    { name: 'REQUESTED', cents: 100, from: 0, to: 100 },
    { name: 'WITHDRAWN', cents: -10, from: 90, to: 100 },
    { name: 'REFUSED', cents: -20, from: 70, to: 90 },
    { name: 'CUT', cents: -5, from: 65, to: 70 },
    { name: 'AWARDED', cents: 65, from: 0, to: 65 },
  ]);
});

test('an award that was raised beyond what was asked goes up again', () => {
  const raised = { ...course, withdrawnCents: 0, refusedCents: 0, cutCents: -8, awardedCents: 108 };
  expect(waterfallSteps(raised)).toContainEqual({ name: 'CUT', cents: 8, from: 100, to: 108 });
});

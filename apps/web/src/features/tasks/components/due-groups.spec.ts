import { dueGroupOf } from './due-groups.js';

test.each([
  ['2027-03-01', 'OVERDUE'],
  ['2027-03-02', 'THIS_WEEK'],
  ['2027-03-08', 'THIS_WEEK'],
  ['2027-03-09', 'LATER'],
])('on 2 March what is due on %s is %s', (dueOn, group) => {
  expect(dueGroupOf({ today: '2027-03-02', dueOn })).toBe(group);
});

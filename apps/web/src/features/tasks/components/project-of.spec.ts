import { projectOf } from './project-of.js';

test('a task about an evaluation names its project', () => {
  expect(projectOf({ subject: 'evaluation/2022-r1/gm0344-1/p3' })).toBe('p3');
});

test('a task about the whole application, or about the round, names none', () => {
  expect(projectOf({ subject: 'application/2022-r1/gm0344-1' })).toBeUndefined();
  expect(projectOf({ subject: 'funding-round/2022-r1' })).toBeUndefined();
});

import type { BoardFile } from '../../../shared/rounds/board.js';
import { plannedEnd, progressOf, standingOf } from './phase-progress.js';

const files = (['SUPPLEMENT', 'ASSESSMENT', 'ASSESSED', 'AWARDED', 'CLOSED'] as const).map(
  (phase) => ({ phase }) as BoardFile,
);

test.each([
  ['CALL', { done: 5, of: 8 }],
  ['COMPLETENESS', { done: 4, of: 5 }],
  ['ASSESSMENT', { done: 3, of: 5 }],
  ['AWARD', { done: 2, of: 5 }],
  ['SETTLEMENT', { done: 1, of: 5 }],
  ['EXECUTION', undefined],
] as const)('%s: how many files have come past it', (phase, counted) => {
  expect(progressOf(phase, files, 8)).toEqual(counted);
});

test.each([
  ['CALL', 'ASSESSMENT', 'DONE'],
  ['ASSESSMENT', 'ASSESSMENT', 'NOW'],
  ['AWARD', 'ASSESSMENT', 'LATER'],
  ['SETTLEMENT', 'CLOSED', 'DONE'],
  ['FRAMEWORK', 'CANCELLED', 'LATER'],
] as const)('%s in a round in %s is %s', (phase, now, standing) => {
  expect(standingOf(phase, now)).toBe(standing);
});

test('knows the planned last day of a phase, where there is one', () => {
  const round = { terms: { dates: { awardDueOn: '2021-12-31' } } } as Parameters<typeof plannedEnd>[1];
  expect([plannedEnd('AWARD', round), plannedEnd('FRAMEWORK', round)]).toEqual(['2021-12-31', undefined]);
});

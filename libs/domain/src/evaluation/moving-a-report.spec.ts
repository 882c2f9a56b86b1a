import { describe, expect, it } from '@jest/globals';
import { moveReport } from './move-report.js';

const due = { status: 'DUE', dueOn: '2023-03-01', dueAt: '2023-03-01T23:00:00.000Z' };
const may = { dueOn: '2023-05-30', dueAt: '2023-05-30T22:00:00.000Z' };
const awaitedUntil = '2024-07-15';

describe('a report whose execution lasts longer', () => {
  it('is due later, and waited for longer', () => {
    expect(moveReport(due, { ...may, awaitedUntil })).toEqual({ previousDueOn: '2023-03-01', ...may, awaitedUntil });
  });

  it('keeps a later day that it was given before, and is waited for longer all the same', () => {
    const kept = { dueOn: '2023-08-01', dueAt: '2023-08-01T22:00:00.000Z' };
    const moved = moveReport({ status: 'DUE', ...kept }, { ...may, awaitedUntil });
    expect(moved).toEqual({ previousDueOn: '2023-08-01', ...kept, awaitedUntil });
  });

  it('that does not hang on the end is only waited for longer', () => {
    expect(moveReport(due, { awaitedUntil })).toMatchObject({ dueOn: '2023-03-01', awaitedUntil });
  });

  it.each([
    ['that is there does not move', { ...due, status: 'RECEIVED' }],
    ['that was moved so before does not move again', { ...due, ...may, awaitedUntil }],
  ])('%s', (_, state) => {
    expect(moveReport(state, { ...may, awaitedUntil })).toBeUndefined();
  });
});

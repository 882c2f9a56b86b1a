import { tallyOf } from './jest-run.ts';

describe('the count of a test run', () => {
  it.each([
    ['all well', { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: true }, 7, 0],
    ['a failing test', { numPassedTests: 6, numFailedTests: 1, numRuntimeErrorTestSuites: 0, success: false }, 6, 1],
    [
      'a file that cannot run',
      { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 2, success: false },
      5,
      2,
    ],
    ['no test found', { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: false }, 0, 1],
  ])('%s', (_, result, passed, failed) => {
    expect(tallyOf(result)).toEqual({ passed, failed });
  });
});

import type { Application } from '../api/application.js';
import { differencesIn, isWithheld, type MinistryWork } from './assessed.js';

const work = (status: 'OPEN' | 'DONE' | 'SILENT'): MinistryWork => ({
  ...{ ministry: 'JENV', status, projectIds: ['p1'], dueOn: '2022-02-01' },
});
const said = { assessments: { JENV: [{ projectId: 'p1', advisedCents: 1 }] } } as unknown as Application;
const leftOut = { assessments: {} } as unknown as Application;

test.each([
  ['was given and left out', leftOut, 'DONE', true],
  ['was given and is told', said, 'DONE', false],
  ['was not given yet', leftOut, 'OPEN', false],
  ['was never given', leftOut, 'SILENT', false],
] as const)('an opinion that %s', (_, file, status, withheld) => {
  expect(isWithheld(file, work(status))).toBe(withheld);
});

test('a difference that was decided is no question any more', () => {
  const difference = { projectId: 'p1', kind: 'AMOUNT', jenvCents: 1, szwCents: 2 };
  const file = (status: string) => ({ divergence: { status, divergences: [difference] } }) as unknown as Application;
  expect(differencesIn(file('OPEN'))).toEqual([difference]);
  expect(differencesIn(file('DECIDED'))).toEqual([]);
});

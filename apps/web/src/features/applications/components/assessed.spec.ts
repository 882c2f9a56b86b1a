import type { Application } from '../api/application.js';
import { differencesIn, mayReadOpinion } from './assessed.js';

const fileWith = (status: 'OPEN' | 'DONE' | 'SILENT') =>
  ({ work: [{ ministry: 'SZW', status, projectIds: ['p1'], dueOn: '2022-02-01' }] }) as unknown as Application;

const assessor = { role: 'ASSESSOR', ministry: 'SZW' } as const;

test.each([
  ['not while its own is open', 'OPEN', false],
  ['once its own is in', 'DONE', true],
  ['once its silence was recorded', 'SILENT', true],
] as const)('an assessor reads the other ministry %s', (_, status, may) => {
  expect(mayReadOpinion(fileWith(status), assessor)('JENV')).toBe(may);
});

test('an assessor always reads its own ministry, and an administrator both', () => {
  expect(mayReadOpinion(fileWith('OPEN'), assessor)('SZW')).toBe(true);
  expect(mayReadOpinion(fileWith('OPEN'), { role: 'ADMINISTRATOR', ministry: 'JENV' })('SZW')).toBe(true);
});

test('a difference that was decided is no question any more', () => {
  const difference = { projectId: 'p1', kind: 'AMOUNT', jenvCents: 1, szwCents: 2 };
  const file = (status: string) => ({ divergence: { status, divergences: [difference] } }) as unknown as Application;
  expect(differencesIn(file('OPEN'))).toEqual([difference]);
  expect(differencesIn(file('DECIDED'))).toEqual([]);
});

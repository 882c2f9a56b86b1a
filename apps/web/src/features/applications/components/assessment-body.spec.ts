import type { Project } from '../api/application.js';
import { fieldIds, readAssessment } from './assessment-body.js';

const project = { projectId: 'p1', requestedCents: 100_000 } as Project;
const criteria = [{ criterion: 'QUALITY', guidance: '' }];
const ids = fieldIds('p1');

test('an amount in Dutch notation is advice in cents', () => {
  const { assessments, faults } = readAssessment([{ project, criteria: [] }], { [ids.amount]: '1.250,50' }, 'nl');
  expect(faults).toEqual([]);
  expect(assessments).toEqual([{ projectId: 'p1', advisedCents: 125_050 }]);
});

test.each([
  ['no amount', {}, [[ids.amount, 'EMPTY']]],
  ['an amount that can be read in two ways', { [ids.amount]: '1,250' }, [[ids.amount, 'AMOUNT']]],
  ['nothing without a ground', { [ids.amount]: '0' }, [[ids.ground, 'EMPTY']]],
])('%s is asked again', (_, typed, expected) => {
  const { faults } = readAssessment([{ project, criteria: [] }], typed, 'nl');
  expect(faults.map(({ id, fault }) => [id, fault])).toEqual(expected);
});

test('each criterion asks a score and a reason', () => {
  const { faults } = readAssessment([{ project, criteria }], { [ids.amount]: '5' }, 'nl');
  expect(faults.map(({ id }) => id)).toEqual([ids.score('QUALITY'), ids.reason('QUALITY')]);
});

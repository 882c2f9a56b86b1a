import { NEW_PROJECT, withNewProject, withoutProject, withProject } from './change-content.js';
import { differences } from './differences.js';
import { isIban } from './account.js';

test('the budget is handed in as soon as every project has costs, and no longer when one has none', () => {
  const costs = [{ netCents: 1, vatCents: 0, vat: 'COMPENSABLE' as const }];
  const one = withProject(withNewProject({}), 0, { costs, coFundingCents: 0 });
  expect(one.present).toEqual(['BUDGET', 'CO_FUNDING']);
  expect(withNewProject(one).present).toEqual([]);
  expect(withoutProject(withNewProject(one), 1).present).toEqual(['BUDGET', 'CO_FUNDING']);
});

test('an answer that is taken away is not kept as an empty one', () => {
  const named = withProject(withNewProject({}), 0, { title: 'Naam' });
  expect(withProject(named, 0, { title: '' }).projects).toEqual([NEW_PROJECT]);
});

test('two versions differ where their answers differ, not in their order', () => {
  const mine = { partnerMunicipalities: ['GM1', 'GM2'], projects: [{ ...NEW_PROJECT, title: 'Mijn' }] };
  const theirs = { partnerMunicipalities: ['GM2', 'GM1'], projects: [{ ...NEW_PROJECT, title: 'Hun', goal: 'Doel' }] };
  expect(differences(mine, theirs)).toEqual([
    { field: 'projects.0.title', mine: 'Mijn', theirs: 'Hun' },
    { field: 'projects.0.goal', mine: undefined, theirs: 'Doel' },
  ]);
});

test.each([
  ['NL91 ABNA 0417 1643 00', true],
  ['nl91abna0417164300', true],
  ['NL91 ABNA 0417 1643 01', false],
  ['NL19 ABNA 0417 1643 00', false],
  ['0417164300', false],
])('%s is an IBAN: %s', (text, expected) => {
  expect(isIban(text)).toBe(expected);
});

import type { TFunction } from 'i18next';
import type { Objection } from '../api/objection.js';
import { objectionForms } from './objection-forms.js';

const t = ((key: string) => key) as unknown as TFunction<'objections'>;
const objection = (against: object) => ({ position: 7, lacks: ['GROUNDS'], against }) as unknown as Objection;
const formsOf = (against: object) =>
  objectionForms({ roundId: '2027', code: 'gm0518-1', nth: '1' }, objection(against), t);
const namesIn = (against: object) => formsOf(against)['decideObjection']?.fields.map(({ name }) => name);

test('what arrives from outside is sent on no version, a decision on the one that was seen', () => {
  const forms = formsOf({ decision: 'AWARD' });
  expect(
    ['submitCure', 'withdrawObjection', 'planHearing', 'decideObjection'].map((act) => forms[act]?.place),
  ).toMatchObject([
    { address: expect.stringMatching(/\/cure$/) },
    { address: expect.stringMatching(/\/withdrawal$/) },
    { address: expect.stringMatching(/\/hearing$/), position: 7 },
    { address: expect.stringMatching(/\/decision$/), position: 7 },
  ]);
  expect(forms['submitCure']?.place.position).toBeUndefined();
});

test.each([
  ['an award with projects', { decision: 'AWARD', lines: [{ projectId: 'p1' }] }, ['lines']],
  ['a settlement', { decision: 'SETTLEMENT', lines: [] }, ['settledCents']],
  ['a decision without amounts', { decision: 'NOT_TAKEN', lines: [] }, []],
])('of %s the decision asks for the other amounts', (_, against, amounts) => {
  expect(namesIn(against)).toEqual(['outcome', 'ground', ...amounts, 'reason', 'outdatedReasonsConfirmed']);
});

test('who cures an objection is asked for what it lacks', () => {
  const [supplied] = formsOf({ decision: 'AWARD' })['submitCure']?.fields ?? [];
  expect(supplied?.choices?.map(({ value }) => value)).toEqual(['GROUNDS']);
});

import type { TFunction } from 'i18next';
import type { Round } from '../../../shared/rounds/rounds.js';
import { ceilingForm, powerForms } from './power-forms.js';

const t = ((key: string) => key) as unknown as TFunction<'powers'>;
const round = (terms: object) => ({ roundId: '2026', position: 7, terms }) as unknown as Round;

test('a release names the proposal that waits', () => {
  const { releaseReserve } = powerForms(round({}), 'a/1', t);
  expect(releaseReserve?.place.path).toEqual({ roundId: '2026', allocation: 'a/1' });
});

test('the ceiling is lowered to the amount whose consequences were shown', () => {
  const { fixed, fields } = ceilingForm(round({}), 5_000, t);
  expect(fixed).toEqual({ ceilingCents: 5_000 });
  expect(fields.map(({ name }) => name)).toEqual(['reason']);
});

test('a round with budget years asks which one, and sends it as a number', () => {
  const { fields, shape } = ceilingForm(round({ budgetYears: [{ year: 2026 }, { year: 2027 }] }), 5_000, t);
  expect(fields.map(({ name }) => name)).toEqual(['year', 'reason']);
  expect(shape?.({ year: '2027', reason: 'Minder geld' })).toEqual({ year: 2027, reason: 'Minder geld' });
});

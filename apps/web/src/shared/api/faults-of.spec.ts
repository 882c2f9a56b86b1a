import type { TFunction } from 'i18next';
import { faultsOf } from './faults-of.js';
import { NotAnswered, Problem } from './problem.js';

const t = ((key: string, { defaultValue = key }: { defaultValue?: string } = {}) =>
  defaultValue) as TFunction<'shared'>;
const problem = (...errors: readonly [field: string, message: string][]) =>
  new Problem({
    ...{ code: 'INPUT_INVALID', status: 400, title: '', detail: 'Some fields are missing.' },
    errors: errors.map(([field, message]) => ({ field, code: 'FIELD_INVALID', message })),
  });

test('faults stand in the order of the page, those of no field last', () => {
  const error = problem(['amount', 'b'], ['elsewhere', 'c'], ['title', 'a']);
  expect(faultsOf(error, ['title', 'amount'], t)).toEqual([
    { id: 'title', message: 'a' },
    { id: 'amount', message: 'b' },
    { message: 'c' },
  ]);
});

test('a problem with no field is told as a whole', () => {
  expect(faultsOf(problem(), ['title'], t)).toEqual([{ message: 'Some fields are missing.' }]);
});

test('a lost connection says so', () => {
  expect(faultsOf(new NotAnswered(new TypeError()), [], t)).toEqual([{ message: 'problem.NOT_ANSWERED' }]);
});

test('nothing went wrong', () => expect(faultsOf(null, [], t)).toEqual([]));

import { toldValues } from './told-values.js';

const writing = {
  cents: (cents: number) => `${cents / 100} euro`,
  date: (date: string) => `day ${date}`,
  word: (code: string) => code.toLowerCase(),
};

test.each([
  ['an amount', { totalCents: 500 }, { amount: '5 euro' }],
  ['the day of a term', { dueOn: '2022-02-01' }, { day: 'day 2022-02-01' }],
  ['a code', { ground: 'LATE' }, { ground: 'late' }],
  ['what the fact does not say', {}, { amount: '–', day: '–', ground: '–' }],
])('a sentence can name %s', (_, data, expected) => {
  expect(toldValues(data, writing)).toMatchObject(expected);
});

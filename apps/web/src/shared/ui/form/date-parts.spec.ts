import { dateOfParts, partsOf } from './date-parts.js';

test.each([
  ['4', '12', '2026', '2026-12-04'],
  ['04', '02', '2028', '2028-02-04'],
  ['29', '2', '2028', '2028-02-29'],
  ['29', '2', '2027', undefined],
  ['31', '4', '2027', undefined],
  ['1', '13', '2027', undefined],
  ['1', '1', '27', undefined],
  ['', '1', '2027', undefined],
  ['een', '1', '2027', undefined],
])('%s %s %s is %s', (day, month, year, date) => {
  expect(dateOfParts({ day, month, year })).toBe(date);
});

test('a date in its parts', () => {
  expect([partsOf('2026-12-04'), partsOf('')]).toEqual([
    { day: '4', month: '12', year: '2026' },
    { day: '', month: '', year: '' },
  ]);
});

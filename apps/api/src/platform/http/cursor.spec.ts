import { cursorOf, keyIn, page, type KeyPart } from './cursor.js';

test('a cursor gives back the key it was made from', () => {
  expect(keyIn(cursorOf('2022-01-01T00:00:00.000Z', '2022/gm0518-1'), 'instant', 'text')).toEqual([
    '2022-01-01T00:00:00.000Z',
    '2022/gm0518-1',
  ]);
  expect(keyIn(cursorOf('2022-01-01', 7, 2 ** 40), 'date', 'number', 'id')).toEqual(['2022-01-01', 7, 2 ** 40]);
  expect(keyIn(undefined, 'instant', 'text')).toBeUndefined();
});

const forged: readonly (readonly [string, string, readonly KeyPart[]])[] = [
  ['garbage', 'xx', ['text']],
  ['another length', cursorOf(1), ['number', 'text']],
  ['another shape', Buffer.from('[{},[]]').toString('base64url'), ['text', 'text']],
  ['no list', Buffer.from('"ab"').toString('base64url'), ['text']],
  ['a word for an instant', cursorOf('x', 'y'), ['instant', 'text']],
  ['an instant that does not exist', cursorOf('2022-02-30T00:00:00.000Z', 'y'), ['instant', 'text']],
  ['a word for a date', cursorOf('x'), ['date']],
  ['a date that does not exist', cursorOf('2022-02-30'), ['date']],
  ['a year that PostgreSQL does not know', cursorOf('0000-01-01'), ['date']],
  ['a word for a number', cursorOf('x'), ['id']],
  ['a part of a number', cursorOf(1.5), ['id']],
  ['a number below 0', cursorOf(-1), ['number']],
  ['a number that does not fit', cursorOf(2 ** 31), ['number']],
  ['a number that cannot be counted', cursorOf(2 ** 53), ['id']],
  ['a number for a text', cursorOf(1), ['text']],
  ['a text that cannot be kept', cursorOf('a\u0000'), ['text']],
  ['a text of half a character', cursorOf('a\ud800'), ['text']],
];

test.each(forged)('%s is refused', (_, cursor, parts) => {
  expect(() => keyIn(cursor, ...parts)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
});

test('the last page has no next', () => {
  const key = (row: number) => [row];
  expect(page([1, 2, 3], 2, key)).toEqual({ items: [1, 2], next: cursorOf(2) });
  expect(page([1, 2], 2, key)).toEqual({ items: [1, 2] });
  expect(page([], 2, key)).toEqual({ items: [] });
});

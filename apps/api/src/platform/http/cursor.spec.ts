import { cursorOf, keyIn, page } from './cursor.js';

test('a cursor gives back the key it was made from', () => {
  expect(keyIn(cursorOf('2022-01-01T00:00:00.000Z', '2022/gm0518-1'), 2)).toEqual([
    '2022-01-01T00:00:00.000Z',
    '2022/gm0518-1',
  ]);
  expect(keyIn(undefined, 2)).toBeUndefined();
});

test.each([
  ['garbage', 'xx'],
  ['another length', cursorOf(1)],
  ['another shape', Buffer.from('[{},[]]').toString('base64url')],
  ['no list', Buffer.from('"ab"').toString('base64url')],
])('%s is refused', (_, cursor) => {
  expect(() => keyIn(cursor, 2)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
});

test('the last page has no next', () => {
  const key = (row: number) => [row];
  expect(page([1, 2, 3], 2, key)).toEqual({ items: [1, 2], next: cursorOf(2) });
  expect(page([1, 2], 2, key)).toEqual({ items: [1, 2] });
  expect(page([], 2, key)).toEqual({ items: [] });
});

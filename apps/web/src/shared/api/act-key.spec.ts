import { actKeys } from './act-key.js';

function counted() {
  let made = 0;
  return actKeys(() => `key-${(made += 1)}`);
}

test('the same act keeps its key until it is answered', () => {
  const keys = counted();
  expect([keys.keyFor({ a: 1 }), keys.keyFor({ a: 1 })]).toEqual(['key-1', 'key-1']);
  keys.answered();
  expect(keys.keyFor({ a: 1 })).toBe('key-2');
});

test('other content is another act', () => {
  const keys = counted();
  expect([keys.keyFor({ a: 1 }), keys.keyFor({ a: 2 }), keys.keyFor(undefined)]).toEqual(['key-1', 'key-2', 'key-3']);
});

import { unstorableText } from './storable-text.js';

const rows: readonly (readonly [string, unknown, string | undefined])[] = [
  ['a plain text can be stored', 'Jeugdteam “Noord”, 日本, 🙂', undefined],
  ['numbers, booleans and nothing can be stored', { a: [1, true, null, undefined] }, undefined],
  ['a null character cannot', 'abc\u0000def', ''],
  ['the first half of a pair cannot', { reason: 'a\ud800b' }, 'reason'],
  ['the second half of a pair cannot', { reason: 'a\udc00b' }, 'reason'],
  ['the place is told', { projects: [{ title: 'a' }, { title: 'b\u0000' }] }, 'projects.1.title'],
  ['the name of a field counts too, and is made readable', { plan: { 'a\u0000\ud800': 1 } }, 'plan.a\ufffd\ufffd'],
];

test.each(rows)('%s', (_, value, expected) => expect(unstorableText(value)).toBe(expected));

import { factsThatShow } from './count-exceptions.ts';

const found = (...rows: (readonly [string, string, number])[]) =>
  rows.map(([file, type, times]) => ({ file, type, times }));

it.each([
  ['nothing of it', ['a'], found(), 0],
  ['one fact', ['a'], found(['1', 'a', 3]), 3],
  ['one fact in two files', ['a'], found(['1', 'a', 1], ['2', 'a', 2]), 3],
  ['only the first of two', ['a', 'b'], found(['1', 'a', 2]), 0],
  ['both, in files that have nothing to do with each other', ['a', 'b'], found(['1', 'a', 1], ['2', 'b', 1]), 0],
  ['both in one file', ['a', 'b'], found(['1', 'a', 1], ['1', 'b', 1], ['2', 'b', 5]), 2],
  ['once what must be there twice', ['a', 'a'], found(['1', 'a', 1], ['2', 'a', 1]), 0],
  ['twice in one file', ['a', 'a'], found(['1', 'a', 2], ['2', 'a', 1]), 2],
] as const)('the journal shows %s', (_, wanted, facts, shown) => expect(factsThatShow(wanted, facts)).toBe(shown));

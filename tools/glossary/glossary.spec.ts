import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPONENTS, EVALUATION_KINDS } from '@ronde/domain';

const page = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
const [terms = '', sources = ''] = page.split('## Sources');

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const rows = terms
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [number = '', dutch = '', code = '', meaning = '', source = ''] = cellsOf(line);
    return { number, dutch, code: code.replaceAll('`', ''), meaning, source };
  });

const sourceTags = sources
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => (cellsOf(line)[0] ?? '').split(', '));

describe('the glossary', () => {
  it('has every term of the field', () => {
    const numbers = new Set(rows.map(({ number }) => Number.parseInt(number, 10)));
    expect([...numbers]).toEqual(Array.from({ length: 88 }, (_, index) => index + 1));
  });

  it.each(['number', 'dutch', 'code'] as const)('gives each %s once', (column) => {
    const values = rows.map((row) => row[column]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it.each(rows)('explains $dutch and says who says so', ({ code, meaning, source }) => {
    expect(code).toMatch(/^([A-Z][A-Za-z]+|[A-Z_]+)$/);
    expect(meaning.length).toBeGreaterThan(10);
    const cited = source.split(/[,;] /).filter((part) => /^[A-Z]/.test(part) && !/^\d/.test(part));
    const unknown = cited.map((part) => part.split(/[ –]/)[0] ?? '').filter((tag) => !sourceTags.includes(tag));
    expect(unknown).toEqual([]);
    if (cited.length === 0) expect(source).toBe('assumption');
  });

  it.each([...COMPONENTS, ...EVALUATION_KINDS])('knows %s, which code uses', (word) => {
    expect(terms).toContain(`\`${word}\``);
  });
});

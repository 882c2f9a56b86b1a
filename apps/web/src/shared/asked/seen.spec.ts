import { movedBetween, shownInFields, shownInHead } from './seen.js';

const at = (position: number, ...shown: readonly (readonly [string, string])[]) => ({
  position,
  shown: shown.map(([what, value]) => ({ what, value })),
});

describe('what stands otherwise than when a form was begun', () => {
  it('is told with both values', () => {
    expect(
      movedBetween(at(3, ['Bedrag', '€ 1'], ['Stand', 'Open']), at(4, ['Bedrag', '€ 2'], ['Stand', 'Open'])),
    ).toEqual([{ what: 'Bedrag', before: '€ 1', after: '€ 2' }]);
  });
  it('tells what came and what went', () => {
    expect(movedBetween(at(3, ['Betaald op', '1 mei']), at(4, ['Aangemaand op', '2 mei']))).toEqual([
      { what: 'Aangemaand op', before: '–', after: '2 mei' },
      { what: 'Betaald op', before: '1 mei', after: '–' },
    ]);
  });
  it('is nothing when all is the same in another version', () => {
    expect(movedBetween(at(3, ['Stand', 'Open']), at(4, ['Stand', 'Open']))).toEqual([]);
  });
});

describe('what a page shows', () => {
  it('is the head of the file as far as it is words', () => {
    const rows = [
      { term: 'Bedrag', answer: { not: 'words' } as never, text: '€ 1' },
      { term: 'Jaar', answer: 2026 },
      { term: 'Kenmerk', answer: 'V-1' },
      { term: 'Beeld', answer: { not: 'words' } as never },
    ];
    expect(shownInHead(rows)).toEqual([
      { what: 'Bedrag', value: '€ 1' },
      { what: 'Jaar', value: '2026' },
      { what: 'Kenmerk', value: 'V-1' },
    ]);
  });
  it('is what stands in the fields, in the words of their choices', () => {
    const choices = [
      { value: 'A', label: 'Gronden' },
      { value: 'B', label: 'Machtiging' },
    ];
    expect(
      shownInFields([
        { kind: 'SOME', name: 'lacks', label: 'Ontbreekt', choices, initial: ['A', 'B'] },
        { kind: 'SOME', name: 'none', label: 'Niets', choices, initial: [] },
        { kind: 'AMOUNT', name: 'cents', label: 'Bedrag', initial: '1,00' },
        { kind: 'TEXT', name: 'reason', label: 'Motivering' },
      ]),
    ).toEqual([
      { what: 'Ontbreekt', value: 'Gronden, Machtiging' },
      { what: 'Niets', value: '–' },
      { what: 'Bedrag', value: '1,00' },
    ]);
  });
});

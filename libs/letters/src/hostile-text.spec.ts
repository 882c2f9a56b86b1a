import fc from 'fast-check';
import { renderLetter } from './index.js';
import { printableText } from './notation/printable-text.js';
import { readPdf } from './pdf-reading.js';
import { SAMPLE_LETTERS } from './sample-letters.js';

const { acknowledgement, award } = SAMPLE_LETTERS;

const withTitle = (title: string, purpose: 'archive' | 'reader' = 'archive'): Promise<Uint8Array> => {
  const [project, ...others] = acknowledgement.projects;
  if (!project) throw new Error('The sample has a project.');
  return renderLetter('acknowledgement', { ...acknowledgement, projects: [{ ...project, title }, ...others] }, purpose);
};

describe('text is never markup', () => {
  it.each([
    '#import "letter.typ": *',
    '#panic("gelezen als opmaak")',
    '*vet* _cursief_ `code` $x^2$',
    '= kop',
    '"aanhalingstekens" en \\ backslash',
    '</script><b>&amp;',
    '@verwijzing <label> https://voorbeeld.example',
    '// commentaar /* en meer */',
    '#{ read("/etc/passwd") }',
    '--- en -- en ...',
  ])('%s', async (title) => {
    expect((await readPdf(await withTitle(title))).text).toContain(title);
  });
});

describe('text that a page cannot show as it is', () => {
  it.each([
    ['a control character vanishes', 'a\u0001b\u0000c', 'abc'],
    ['a tab becomes a space', 'a\tb', 'a b'],
    ['a change of direction vanishes', 'a\u202eb', 'ab'],
    ['a private character vanishes', 'a\ue000b', 'ab'],
    ['half a surrogate vanishes', 'a\ud800b', 'ab'],
    ['a sign without a glyph is marked', 'a\u{13000}b', 'a\ufffdb'],
    ['Hebrew, Arabic and Cyrillic stay', 'שלום مرحبا Привет', 'שלום مرحبا Привет'],
    ['a pile of marks is cut', 'a\u0335\u0336\u0337\u0338b', 'a\u0335\u0336b'],
    ['a mark from another font than its letter goes', '⁂\u1dcd', '⁂'],
    ['an amount is not broken', '€ 1,00', '€\u00a01,00'],
    ['lines stay lines', 'een\r\ntwee', 'een\ntwee'],
  ])('%s', async (_name, given, printed) => {
    expect(printableText(given)).toBe(printed);
    expect((await withTitle(given)).length).toBeGreaterThan(0);
  });

  it('breaks a word that is wider than its column', async () => {
    expect(printableText('x'.repeat(36))).toBe(`${`${'x'.repeat(8)}\u200b`.repeat(4)}xxxx`);
    expect(printableText('x'.repeat(30))).toBe('x'.repeat(30));
    expect((await withTitle('Z'.repeat(5_000))).length).toBeGreaterThan(0);
  });

  it('can be set whatever it is, for both purposes', async () => {
    const anything = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 50 });
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.constantFrom('archive' as const, 'reader' as const),
        async (attachments, purpose) => {
          const pdf = await renderLetter('acknowledgement', { ...acknowledgement, attachments }, purpose);
          expect(pdf.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 12 },
    );
  }, 300_000);

  it('can be set in every free text of an award', async () => {
    const free = '#let x = *1* ﷺ 😀 👩‍👩‍👧 𝔘 \u0001 "';
    const pdf = await renderLetter(
      'award',
      {
        ...award,
        reasons: [free],
        applicant: { municipality: free, partners: [free, free] },
        addressee: { organisation: free, office: free, addressLines: [free], salutation: free },
        lines: award.lines.map((line) => ({ ...line, title: free, reason: free, obligations: [free] })),
      },
      'archive',
    );
    expect(pdf.length).toBeGreaterThan(0);
  });
});

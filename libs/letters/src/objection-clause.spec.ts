import { renderLetter } from './index.js';
import type { LetterKind } from './letter-kinds.js';
import { readPdf } from './pdf-reading.js';
import { SAMPLE_LETTERS } from './sample-letters.js';

const DECISIONS = Object.keys(SAMPLE_LETTERS).filter(
  (kind) => 'objection' in SAMPLE_LETTERS[kind as LetterKind],
) as LetterKind[];

/** What a decision must say of objection, and where the law asks for it. */
const CLAUSE = [
  ['that one may object, within what term and from when', 'Awb 3:45(2), 6:7, 6:8', 'binnen zes weken na de dag waarop'],
  ['the last day', 'Awb 3:45(2)', 'uiterlijk op'],
  ['when a letter by post is in time', 'Awb 6:9(2)', 'ik het binnen een week daarna ontvang'],
  ['name and address', 'Awb 6:5(1)a', 'uw naam en adres'],
  ['the date', 'Awb 6:5(1)b', 'de datum;'],
  ['the decision', 'Awb 6:5(1)c', 'het besluit waartegen u bezwaar maakt'],
  ['the grounds', 'Awb 6:5(1)d', 'waarom u het niet eens bent met het besluit'],
  ['the signature', 'Awb 6:5(1)', 'uw handtekening'],
  ['with whom', 'Awb 3:45(2), 6:4(1)', 'Stuur het bezwaarschrift naar'],
  ['that the decision stands meanwhile', 'Awb 6:16', 'Dit besluit blijft gelden zolang'],
] as const;

test('decisions are what can be objected to', () => {
  expect(DECISIONS).toEqual(expect.arrayContaining(['award', 'rejection', 'settlement', 'award-amendment']));
});

describe.each(DECISIONS)('the objection clause of the letter %s', (kind) => {
  let text = '';
  beforeAll(async () => {
    text = (await readPdf(await renderLetter(kind, SAMPLE_LETTERS[kind], 'reader'))).text.replaceAll(/\s+/g, ' ');
  });

  it.each(CLAUSE)('says %s (%s)', (_what, _article, words) => {
    expect(text).toContain(words);
  });

  it('names the address of this letter', () => {
    const { objection } = SAMPLE_LETTERS[kind] as { objection: { address: readonly string[] } };
    expect(text).toContain(objection.address[0]);
  });
});

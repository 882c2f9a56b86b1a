import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LETTER_KINDS, SAMPLE_LETTERS, renderLetter, type LetterKind } from '@ronde/letters';
import { validatePdfs, type PdfToJudge, type PdfVerdict } from './validate.ts';

const hostile = '#import "x": * 😀 שלום مرحبا \u{13000} \ue000 \u0001 ' + 'lang'.repeat(40);

const variants = {
  plain: (kind: LetterKind) => SAMPLE_LETTERS[kind],
  rehearsed: (kind: LetterKind) => ({ ...SAMPLE_LETTERS[kind], rehearsal: true }),
  hostile: (kind: LetterKind) => ({
    ...SAMPLE_LETTERS[kind],
    caseReference: hostile,
    applicant: { municipality: hostile, partners: [hostile] },
  }),
};

let directory: string;
const verdicts = new Map<string, PdfVerdict>();

const flavours = { archive: '2a', reader: 'ua1' } as const;
const cases = LETTER_KINDS.flatMap((kind) =>
  (['archive', 'reader'] as const).flatMap((purpose) =>
    (['plain', 'rehearsed', 'hostile'] as const).map((variant) => ({
      kind,
      purpose,
      variant,
      name: `${kind}-${purpose}-${variant}`,
    })),
  ),
);

async function fileOf(
  name: string,
  pdf: Uint8Array | Promise<Uint8Array>,
  flavour: PdfToJudge['flavour'],
): Promise<PdfToJudge> {
  const path = join(directory, `${name}.pdf`);
  await writeFile(path, await pdf);
  return { flavour, path };
}

/** Overwrites the marker that says the document is tagged with another name of the same length. */
function untagged(pdf: Uint8Array): Uint8Array {
  const broken = Buffer.from(pdf);
  const at = broken.indexOf('/MarkInfo');
  if (at < 0) throw new Error('The letter has no MarkInfo.');
  broken.write('/MarkXXXX', at, 'latin1');
  return broken;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ronde-letters-'));
  const letters = cases.map(({ kind, purpose, variant, name }) =>
    fileOf(name, renderLetter(kind, variants[variant](kind), purpose), flavours[purpose]),
  );
  const { award } = SAMPLE_LETTERS;
  const broken = [
    fileOf('broken-archive', untagged(await renderLetter('award', award, 'archive')), '2a'),
    fileOf('broken-reader', untagged(await renderLetter('award', award, 'reader')), 'ua1'),
    fileOf('reader-as-archive', renderLetter('award', award, 'reader'), '2a'),
    fileOf('no-pdf', Buffer.from('this is not a PDF'), '2a'),
  ];
  const files = await Promise.all([...letters, ...broken]);
  for (const [index, verdict] of (await validatePdfs(files)).entries()) {
    verdicts.set(files[index]?.path.split(/[/\\]/u).pop()?.replace('.pdf', '') ?? '', verdict);
  }
}, 1_200_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('veraPDF accepts', () => {
  it.each(cases)('$kind for the $purpose ($variant)', ({ name }) => {
    expect(verdicts.get(name)).toMatchObject({ compliant: true, failures: [] });
  });
});

describe('veraPDF refuses', () => {
  it.each([
    ['a letter for the archive that is not marked as tagged', 'broken-archive'],
    ['a letter for the reader that is not marked as tagged', 'broken-reader'],
    ['a letter for the reader as an archive copy', 'reader-as-archive'],
    ['a file that is no PDF', 'no-pdf'],
  ])('%s', (_name, file) => {
    const verdict = verdicts.get(file);
    expect(verdict?.compliant).toBe(false);
    expect(verdict?.failures.length).toBeGreaterThan(0);
  });
});

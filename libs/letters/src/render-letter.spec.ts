import { createHash } from 'node:crypto';
import { LETTER_KINDS, letterTitle, renderLetter, type LetterKind } from './index.js';
import { readPdf } from './pdf-reading.js';
import { SAMPLE_LETTERS } from './sample-letters.js';

const hashOf = async (kind: LetterKind, purpose: 'archive' | 'reader'): Promise<string> =>
  createHash('sha256')
    .update(await renderLetter(kind, SAMPLE_LETTERS[kind], purpose))
    .digest('hex');

describe('equal data', () => {
  it.each(LETTER_KINDS)('gives equal bytes for %s, whatever was rendered in between', async (kind) => {
    const hashes = [await hashOf(kind, 'archive'), await hashOf(kind, 'reader')];
    for (const other of LETTER_KINDS) await hashOf(other, 'reader');
    expect([await hashOf(kind, 'archive'), await hashOf(kind, 'reader')]).toEqual(hashes);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe('titles', () => {
  it.each(LETTER_KINDS)('%s has a Dutch one', (kind) => expect(letterTitle(kind)).toMatch(/^[A-Z][a-z ]+$/u));
});

describe('data that cannot be', () => {
  const { acknowledgement, award, rejection, settlement } = SAMPLE_LETTERS;
  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a total the projects do not make',
      () => renderLetter('award', { ...award, totalCents: award.totalCents + 1 }, 'archive'),
      /do not add up to the awarded total/u,
    ],
    [
      'a fraction of a cent',
      () => renderLetter('acknowledgement', { ...acknowledgement, requestedCents: 0.5 }, 'archive'),
      /requestedCents/u,
    ],
    [
      'a refused project without a ground',
      () =>
        renderLetter(
          'award',
          { ...award, lines: award.lines.map((line) => ({ ...line, ground: undefined })) },
          'archive',
        ),
      /needs a ground/u,
    ],
    [
      'not treating an application that had no chance to be completed',
      () => renderLetter('rejection', { ...rejection, supplement: undefined }, 'archive'),
      /Awb 4:5/u,
    ],
    [
      'a lower settlement without a ground',
      () => renderLetter('settlement', { ...settlement, grounds: [] }, 'archive'),
      /needs a ground/u,
    ],
    [
      'a day that does not exist',
      () => renderLetter('acknowledgement', { ...acknowledgement, letterDate: '2021-02-30' }, 'archive'),
      /letterDate/u,
    ],
    [
      'a hash that is none',
      () => renderLetter('acknowledgement', { ...acknowledgement, contentHash: 'abc' }, 'archive'),
      /contentHash/u,
    ],
  ])('%s is refused', (_name, render, message) => expect(render()).rejects.toThrow(message));
});

describe('many projects', () => {
  it('run over pages with the table head repeated', async () => {
    const [project] = SAMPLE_LETTERS.acknowledgement.projects;
    if (!project) throw new Error('The sample has a project.');
    const projects = Array.from({ length: 120 }, () => project);
    const requestedCents = projects.length * project.requestedCents;
    const pdf = await renderLetter(
      'acknowledgement',
      { ...SAMPLE_LETTERS.acknowledgement, projects, requestedCents },
      'reader',
    );
    const { text, pages } = await readPdf(pdf);
    expect(pages).toBeGreaterThan(3);
    expect(text.split('Project en onderdeel').length).toBeGreaterThan(3);
  });
});

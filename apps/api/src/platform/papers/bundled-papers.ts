import type { Paper } from '@ronde/persistence';
import type { DataSource } from 'typeorm';
import { pagesIn } from './pages-in.js';

/** A paper as a file of the bundle. */
export interface BundledPaper {
  readonly number: number;
  readonly at: string;
  readonly title: string;
  readonly reference: string | null;
  readonly pages: number | null;
  /** Its name in the bundle: its number and what it is, in letters that any system takes. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The papers with their bytes, numbered in their order; what came in by form is JSON. */
export async function bundledPapers(database: DataSource, papers: readonly Paper[]): Promise<readonly BundledPaper[]> {
  const ids = papers.flatMap(({ attachmentId }) => (attachmentId === null ? [] : [attachmentId]));
  const attached = await database.query<{ id: string; bytes: Buffer }[]>(
    'SELECT id, bytes FROM attachment WHERE id = ANY ($1)',
    [ids],
  );
  const attachments = new Map(attached.map(({ id, bytes }) => [id, bytes]));
  return papers.map((paper, index) => {
    const { at, title, reference, kind, attachmentId, content } = paper;
    const bytes = paper.bytes ?? attachments.get(attachmentId ?? '') ?? Buffer.from(JSON.stringify(content, null, 2));
    const name = `${String(index + 1).padStart(2, '0')}-${fileName(title, kind)}`;
    return { number: index + 1, at, title, reference, pages: paper.bytes && pagesIn(bytes), name, bytes };
  });
}

const EXTENSIONS: Readonly<Record<Paper['kind'], string>> = { SUBMISSION: '.json', LETTER: '.pdf', ATTACHMENT: '' };

function fileName(title: string, kind: Paper['kind']): string {
  const plain = title.normalize('NFKD').replace(/[^\w.-]+/g, '-');
  return (
    plain
      .replace(/^[.-]+|-+$/g, '')
      .slice(0, 80)
      .toLowerCase() + EXTENSIONS[kind]
  );
}

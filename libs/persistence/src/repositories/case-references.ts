import { rows, type Database } from '../database/rows.js';

/** The references that a letter or a mail about a fact prints. */
export interface CaseReferences {
  /** Of the file of the application. */
  readonly fileReference: string;
  /** Of the letter that the fact causes; that of the file where it causes none. */
  readonly letterReference: string;
}

const REFERENCES = `
  SELECT series, reference FROM case_reference
  WHERE (stream = $1 AND position = $2 AND series = 'LETTER') OR (stream = $3 AND series = 'FILE')`;

/** Which references were given for a fact of a file and its letter; empty for what is about no application. */
export async function referencesOf(
  database: Database,
  { stream, position }: { readonly stream: string; readonly position: number },
): Promise<CaseReferences> {
  const [, application] = /^[a-z-]+\/([^/]+\/gm\d{4}-\d+)(?:\/|$)/.exec(stream) ?? [];
  const found = await rows<{ series: 'FILE' | 'LETTER'; reference: string }>(database, REFERENCES, [
    ...[stream, position, `application/${application ?? ''}`],
  ]);
  const of = (wanted: string) => found.find(({ series }) => series === wanted)?.reference;
  const fileReference = of('FILE') ?? '';
  return { fileReference, letterReference: of('LETTER') ?? fileReference };
}

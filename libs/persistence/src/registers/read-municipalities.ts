import { readFile } from 'node:fs/promises';

/** A municipality as Statistics Netherlands lists it, with the safety region it belongs to. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly safetyRegion: string;
}

/** The 342 municipalities of 2024, in the order of the file. */
export async function readMunicipalities(): Promise<readonly Municipality[]> {
  const text = await readFile(new URL('./municipalities-2024.csv', import.meta.url), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, code = '', name = '', safetyRegion = ''] = /^([^,]+),(.+),([^,]+)$/.exec(line) ?? [];
      return { code, name: name.replace(/^"|"$/g, ''), safetyRegion };
    });
}

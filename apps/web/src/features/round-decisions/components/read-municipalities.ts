import { OTHER_NAMES } from '@ronde/contracts/names';

/** A municipality as the register has it. */
interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** What somebody typed or pasted: the codes that were known, each once, and the lines that were not. */
export interface ReadMunicipalities {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads municipalities by name or by code, each on a line of its own or after a comma, as a column of a sheet gives them. */
export function readMunicipalities(text: string, all: readonly Municipality[]): ReadMunicipalities {
  const official = all.flatMap(({ code, name }) => [code, name].map((key) => [bare(key), code] as const));
  const byName = new Map([...OTHER_NAMES.map(([name, code]) => [bare(name), code] as const), ...official]);
  const typed = text.split(/[\n,;\t]+/).filter((one) => bare(one) !== '');
  const read = typed.map((one) => ({ one: one.trim(), code: byName.get(bare(one)) }));
  return {
    codes: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.flatMap(({ one, code }) => (code === undefined ? [one] : [])),
  };
}

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

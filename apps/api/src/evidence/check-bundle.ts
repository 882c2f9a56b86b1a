/**
 * Checks a bundle of evidence by nothing but what is in it and SHA-256, as docs/journal-format.md says. It travels in the
 * bundle, in a page for a browser and for Node, and therefore imports nothing: neither a library nor code of ours.
 */

/** The files of a bundle by their names in it. */
export type Bundle = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What was checked, and each fault as a sentence; without any, the bundle is whole. */
export interface Checked {
  readonly files: number;
  readonly streams: number;
  readonly facts: number;
  readonly faults: readonly string[];
}

interface FactLine {
  readonly stream: string;
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly data: { readonly contentHash?: unknown };
}

interface Contents {
  readonly format: string;
  readonly streams: readonly {
    readonly stream: string;
    readonly file: string;
    readonly facts: number;
    readonly head: string;
  }[];
  readonly handedIn: readonly { readonly file: string; readonly stream: string; readonly position: number }[];
  readonly attachments: readonly { readonly file: string }[];
  readonly letters: readonly { readonly file: string; readonly sha256: string }[];
}

const FORMAT = 'ronde-evidence/1';
const SUMS = 'SHA256SUMS';
const NO_HASH = '0'.repeat(64);

/** Checks the hash of every file, the chain of every stream up to its head, and that what came in is what the facts say. */
export async function checkBundle(bundle: Bundle): Promise<Checked> {
  const sums = await hashesOf(bundle);
  const faults = sumFaults(textOf(bundle, SUMS), sums);
  const contents = contentsOf(bundle);
  if (typeof contents === 'string') return { files: bundle.size, streams: 0, facts: 0, faults: [...faults, contents] };
  const facts: FactLine[] = [];
  for (const stream of contents.streams) {
    const { lines, fault } = await readChain(bundle, stream);
    facts.push(...lines);
    if (fault !== undefined) faults.push(fault);
  }
  faults.push(...unnamedFaults(bundle, contents), ...cameInFaults(bundle, contents, { facts, sums }));
  for (const { file, sha256 } of contents.letters)
    if (sums.get(file) !== sha256) faults.push(`${file}: this is not the letter that was kept.`);
  return { files: bundle.size, streams: contents.streams.length, facts: facts.length, faults };
}

function textOf(bundle: Bundle, name: string): string {
  return new TextDecoder().decode(bundle.get(name) ?? new Uint8Array());
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function hashesOf(bundle: Bundle): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const [name, bytes] of bundle) hashes.set(name, await sha256(bytes));
  return hashes;
}

function sumFaults(list: string, sums: ReadonlyMap<string, string>): string[] {
  if (!sums.has(SUMS)) return [`${SUMS} is missing: this is no bundle of evidence, or not all of it.`];
  const listed = new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const missing = [...listed.keys()].filter((name) => !sums.has(name)).map((name) => `${name}: this file is missing.`);
  const changed = [...sums].flatMap(([name, hash]) => {
    if (name === SUMS || listed.get(name) === hash) return [];
    return [listed.has(name) ? `${name}: this file was changed.` : `${name}: this file does not belong to the bundle.`];
  });
  return [...missing, ...changed];
}

function contentsOf(bundle: Bundle): Contents | string {
  try {
    const contents = JSON.parse(textOf(bundle, 'contents.json')) as Contents;
    return contents.format === FORMAT ? contents : `contents.json: this check knows only the format ${FORMAT}.`;
  } catch {
    return 'contents.json: cannot be read, so there is nothing to check against.';
  }
}

/** The facts of a stream as far as they follow each other from the first, and where they break off. */
async function readChain(
  bundle: Bundle,
  { stream, file, facts, head }: Contents['streams'][number],
): Promise<{ readonly lines: readonly FactLine[]; readonly fault?: string }> {
  const lines: FactLine[] = [];
  let previous = NO_HASH;
  for (const text of textOf(bundle, file).split('\n').filter(Boolean)) {
    const position = lines.length + 1;
    const fact = await chained(text, { stream, position, previous });
    if (fact === undefined) return { lines, fault: `${file}: the chain of ${stream} breaks at position ${position}.` };
    lines.push(fact);
    previous = fact.hash;
  }
  if (lines.length === facts && previous === head) return { lines };
  return { lines, fault: `${file}: ${stream} ends at position ${lines.length}, and should at ${facts} with ${head}.` };
}

async function chained(
  text: string,
  expected: { readonly stream: string; readonly position: number; readonly previous: string },
): Promise<FactLine | undefined> {
  try {
    const fact = JSON.parse(text) as FactLine;
    const { hash, ...hashed } = fact;
    const fits =
      fact.stream === expected.stream &&
      fact.position === expected.position &&
      fact.previousHash === expected.previous &&
      hash === (await sha256(new TextEncoder().encode(canonical(hashed))));
    return fits ? fact : undefined;
  } catch {
    return undefined;
  }
}

/** Facts and files that came in, which the contents do not name, were put there by somebody else. */
function unnamedFaults(bundle: Bundle, contents: Contents): readonly string[] {
  const named = [...contents.streams, ...contents.handedIn, ...contents.attachments, ...contents.letters];
  const files = new Set(named.map(({ file }) => file));
  return [...bundle.keys()]
    .filter((name) => /^(facts|handed-in|letters)\//.test(name) && !files.has(name))
    .map((name) => `${name}: contents.json does not know this file.`);
}

/** What came in has the hash that the fact of its arrival names; a file that came along has one that stands there. */
function cameInFaults(
  bundle: Bundle,
  contents: Contents,
  { facts, sums }: { readonly facts: readonly FactLine[]; readonly sums: ReadonlyMap<string, string> },
): readonly string[] {
  const changed = contents.handedIn.filter(({ file, stream, position }) => {
    const arrival = facts.find((fact) => fact.stream === stream && fact.position === position);
    return arrival === undefined || arrival.data.contentHash !== sums.get(file);
  });
  const told = [
    ...contents.handedIn.map(({ file }) => textOf(bundle, file)),
    ...facts.map((fact) => JSON.stringify(fact.data)),
  ];
  const strange = contents.attachments.filter(({ file }) => !told.some((text) => text.includes(`"${sums.get(file)}"`)));
  return [
    ...changed.map(({ file }) => `${file}: this is not what came in, by the fact of its arrival.`),
    ...strange.map(({ file }) => `${file}: nothing that came in names a file with this hash.`),
  ];
}

/** Canonical JSON, RFC 8785: no white space, names sorted by UTF-16 code units at every depth. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

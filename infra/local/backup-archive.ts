import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { ByteReader } from './byte-reader.ts';
import { StartProblem } from './start-problem.ts';

/** What was unpacked: size and SHA-256 of each file, by its path in the archive. */
export type Unpacked = ReadonlyMap<string, { readonly size: number; readonly sha256: string }>;

const blockSize = 512;
const kinds = { file: '0', directory: '5' } as const;

/** Unpacks the tar archive of a base backup into `target`, which only its owner may enter. Throws when it is cut off or is not such an archive. */
export async function unpackBackup(archive: AsyncIterable<Buffer>, target: string): Promise<Unpacked> {
  const reader = new ByteReader(archive);
  const unpacked = new Map<string, { size: number; sha256: string }>();
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (;;) {
    const entry = entryOf(await reader.exactly(blockSize));
    if (!entry) return unpacked;
    const place = within(target, entry.name);
    if (entry.kind === kinds.directory) mkdirSync(place, { recursive: true, mode: 0o700 });
    else unpacked.set(entry.name, await unpackFile(reader, place, entry.size));
  }
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly kind: string;
}

/** The header of an entry as POSIX.1-1988 writes it; undefined for the empty block that ends an archive. */
function entryOf(header: Buffer): Entry | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (from: number, to: number) => header.toString('utf8', from, to).split('\0', 1)[0] ?? '';
  if (text(257, 262) !== 'ustar')
    throw new StartProblem('The backup is damaged: its archive is not one of PostgreSQL.');
  const kind = text(156, 157);
  const name = path.posix.join(text(345, 500), text(0, 100)).replace(/\/$/, '');
  if (kind !== kinds.file && kind !== kinds.directory)
    throw new StartProblem(`The backup holds "${name}", which is neither a file nor a directory.`);
  return { name, kind, size: Number.parseInt(text(124, 136), 8) };
}

function within(target: string, name: string): string {
  const place = path.resolve(target, name);
  if (place === target || place.startsWith(target + path.sep)) return place;
  throw new StartProblem(`The backup is damaged: "${name}" would be written outside ${target}.`);
}

async function unpackFile(reader: ByteReader, place: string, size: number) {
  const hash = createHash('sha256');
  const file = await open(place, 'w', 0o600);
  try {
    for (let left = size; left > 0;) {
      const bytes = await reader.atMost(left);
      hash.update(bytes);
      await file.writeFile(bytes);
      left -= bytes.length;
    }
  } finally {
    await file.close();
  }
  await reader.exactly((blockSize - (size % blockSize)) % blockSize);
  return { size, sha256: hash.digest('hex') };
}

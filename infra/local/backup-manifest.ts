import { createHash } from 'node:crypto';
import type { Unpacked } from './backup-archive.ts';
import { StartProblem } from './start-problem.ts';

interface Manifest {
  readonly Files: readonly { readonly Path: string; readonly Size: number; readonly Checksum: string }[];
  readonly 'Manifest-Checksum': string;
}

/** The write-ahead log is not in the manifest; each of its records has a checksum of its own, which recovery insists on. */
const logDirectory = 'pg_wal/';

/**
 * Compares what was unpacked with the server's own manifest, file by file. Throws when the manifest was changed, or a
 * file is missing, too many, or not what it was. Returns how many files were compared.
 */
export function checkManifest(manifest: Buffer, unpacked: Unpacked): number {
  const { Files: files } = readManifest(manifest);
  for (const { Path: name, Size: size, Checksum: sha256 } of files) {
    const found = unpacked.get(name);
    if (!found) throw new StartProblem(`The backup is damaged: ${name} is missing.`);
    if (found.size !== size || found.sha256 !== sha256)
      throw new StartProblem(`The backup is damaged: ${name} is not what the server wrote.`);
  }
  const known = new Set(files.map((file) => file.Path));
  const stranger = [...unpacked.keys()].find((name) => !name.startsWith(logDirectory) && !known.has(name));
  if (stranger !== undefined) throw new StartProblem(`The backup is damaged: ${stranger} does not belong to it.`);
  return files.length;
}

function readManifest(manifest: Buffer): Manifest {
  const text = manifest.toString('utf8');
  // The checksum stands on the last line and covers all lines before it.
  const covered = text.slice(0, text.lastIndexOf('"Manifest-Checksum"'));
  const parsed = parsedManifest(text);
  if (parsed?.['Manifest-Checksum'] === createHash('sha256').update(covered).digest('hex')) return parsed;
  throw new StartProblem('The backup is damaged: its manifest is not what the server wrote.');
}

function parsedManifest(text: string): Manifest | undefined {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return undefined;
  }
}

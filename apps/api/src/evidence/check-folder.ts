import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBundle } from './check-bundle.js';

/**
 * `node check/check-folder.mjs [FOLDER]`: checks the unpacked bundle in this folder, without one that in which it lies.
 * Ends with exit code 1 when it is not whole. It travels in the bundle and needs nothing but Node.
 */
const folder = process.argv[2] ?? path.join(import.meta.dirname, '..');
const names = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
  entry.isFile() ? [path.relative(folder, path.join(entry.parentPath, entry.name))] : [],
);
const bundle = new Map(
  names.map((name) => [name.replaceAll('\\', '/'), new Uint8Array(readFileSync(path.join(folder, name)))]),
);
const { files, streams, facts, faults } = await checkBundle(bundle);
process.stdout.write(`${files} files, ${streams} streams, ${facts} facts\n`);
for (const fault of faults) process.stdout.write(`- ${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Whole.\n' : `NOT whole: ${faults.length} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/** The top of the work tree. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Where `npm start` keeps everything it writes, unless RONDE_DATA_DIR says otherwise. */
export const defaultDataDir = process.env['RONDE_DATA_DIR'] ?? path.join(projectRoot, '.ronde');

/** The Node 24 of the lock file, which every process of ours runs on. */
export const nodeBinary = path.join(projectRoot, 'node_modules/.bin/node');

/** What one instance keeps under its data directory. */
export interface Directories {
  readonly root: string;
  readonly postgres: string;
  readonly temporal: string;
  readonly mail: string;
  readonly logs: string;
  readonly instanceFile: string;
}

/** The layout of a data directory; creates those folders that must exist before a program is started. */
export function directoriesOf(dataDir: string): Directories {
  const places = placesIn(dataDir);
  for (const folder of [places.temporal, places.mail, places.logs]) makeFolder(folder);
  return places;
}

/** The layout of a data directory; creates nothing. */
export function placesIn(dataDir: string): Directories {
  const root = path.resolve(dataDir);
  const within = (name: string) => path.join(root, name);
  return {
    root,
    postgres: within('postgres'),
    temporal: within('temporal'),
    mail: within('mail'),
    logs: within('logs'),
    instanceFile: within('pids.json'),
  };
}

/** Where built engine binaries are kept between clones of the project: outside the work tree. */
export function cacheDir(): string {
  return path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'ronde');
}

/** Where Node keeps compiled code between starts, so that the second start of a program is quicker. */
export function compileCacheDir(): string {
  return path.join(cacheDir(), 'node-compile-cache');
}

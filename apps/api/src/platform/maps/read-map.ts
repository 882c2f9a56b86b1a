import { ConfigurationError } from '@ronde/config';
import { readFileSync, statSync } from 'node:fs';
import { drawAreas, type DrawnMap } from './draw-areas.js';
import { areasOf, NoMap } from './topology.js';

const LARGEST_MB = 5;

/** The map that MUNICIPALITY_MAP points to, drawn once at the start. Throws ConfigurationError for what is no such map. */
export function readMap(file: string): DrawnMap {
  try {
    return drawAreas(areasOf(jsonIn(file)));
  } catch (error) {
    if (!(error instanceof NoMap)) throw error;
    throw new ConfigurationError([`MUNICIPALITY_MAP ${error.message}`]);
  }
}

function jsonIn(file: string): unknown {
  const text = textIn(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new NoMap('is not TopoJSON: the file is not JSON.');
  }
}

function textIn(file: string): string {
  try {
    if (statSync(file).size <= LARGEST_MB * 1024 * 1024) return readFileSync(file, 'utf8');
  } catch {
    throw new NoMap(`points to a file that cannot be read: ${file}.`);
  }
  throw new NoMap(`points to a file larger than ${LARGEST_MB} MB; simplify its lines.`);
}

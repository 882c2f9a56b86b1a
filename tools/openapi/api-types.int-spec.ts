import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeBinary, projectRoot } from '../../infra/local/directories.ts';
import { API_TYPES } from './api-types.ts';

test('the types the pages are written with are those of the API as it runs', () => {
  const script = path.join(projectRoot, 'tools/openapi/write-api-types.ts');
  const written = execFileSync(nodeBinary, [script, '--print'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  // Otherwise: npm run build, then node_modules/.bin/node tools/openapi/write-api-types.ts
  expect(written === readFileSync(API_TYPES, 'utf8')).toBe(true);
}, 120_000);

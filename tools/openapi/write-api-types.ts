import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../infra/local/directories.ts';
import { API_TYPES, apiTypes } from './api-types.ts';

// Writes the types of the API for the web application, from the API as it was built: unbuilt, its decorators do not
// run. With --print they are printed instead.
const built = pathToFileURL(path.join(projectRoot, 'apps/api/dist/platform/openapi/openapi-document.js')).href;
const { openApiDocument } = (await import(built)) as { openApiDocument(): Promise<object> };
const types = await apiTypes(await openApiDocument());
if (process.argv.includes('--print')) process.stdout.write(types);
else writeFileSync(API_TYPES, types);

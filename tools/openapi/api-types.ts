import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import path from 'node:path';
import { projectRoot } from '../../infra/local/directories.ts';

/** Where the types of the API are for the web application. */
export const API_TYPES = path.join(projectRoot, 'apps/web/src/shared/api/schema.d.ts');

const HEAD = '// Made from the OpenAPI document by tools/openapi/write-api-types.ts; a test holds it up to date.\n';

/** The types of an OpenAPI document, as they are kept. */
export async function apiTypes(document: object): Promise<string> {
  const types = astToString(await openapiTS(document as OpenAPI3));
  return format(HEAD + types, { ...(await resolveConfig(API_TYPES)), parser: 'typescript' });
}

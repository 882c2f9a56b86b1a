import { jest } from '@jest/globals';
import { compileErrors, validate } from '@readme/openapi-parser';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly example?: string;
  }[];
  readonly responses: object;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

test('the OpenAPI 3.1 document names every route, and every named schema is there', async () => {
  const { status, body, text } = await tested.get('/api/v1/openapi.json');
  expect(status).toBe(200);
  expect(body).toMatchObject({ openapi: '3.1.1' });
  const { paths, components } = body as unknown as { paths: Paths; components: { schemas: object } };
  expect(Object.keys(paths).length).toBeGreaterThan(40);
  const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(references.filter((name) => !(String(name) in components.schemas))).toEqual([]);
  expect(text).not.toContain('"nullable"');
});

test('the document is valid OpenAPI 3.1, by a validator that is not ours', async () => {
  const { body } = await tested.get('/api/v1/openapi.json');
  const result = await validate(structuredClone(body) as never);
  expect(result.valid ? [...result.warnings] : compileErrors(result)).toEqual([]);
});

test('each part of an address in braces can be filled in: “Try it out” finds the route', async () => {
  const { body } = await tested.get('/api/v1/openapi.json');
  for (const [path, methods] of Object.entries((body as unknown as { paths: Paths }).paths))
    for (const { parameters = [] } of Object.values(methods)) {
      const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const ofAddress = parameters.filter((parameter) => parameter.in === 'path');
      expect([path, ofAddress.filter(({ required }) => required).map(({ name }) => name)]).toEqual([path, inBraces]);
      const address = ofAddress.reduce(
        (written, { name, example = '' }) => written.replace(`{${name}}`, encodeURIComponent(example)),
        path,
      );
      expect(tested.api.getHttpAdapter().getInstance().methodsAt(address)).not.toEqual([]);
    }
});

test('every request that changes something asks for a key and says what it does', async () => {
  const { body } = await tested.get('/api/v1/openapi.json');
  const { paths } = body as unknown as { paths: Paths };
  const posts = Object.entries(paths).flatMap(([path, methods]) =>
    methods['post'] ? [{ path, ...methods['post'] }] : [],
  );
  const without = posts.filter(({ parameters = [] }) => !parameters.some(({ name }) => name === 'Idempotency-Key'));
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(posts.filter(({ summary = '' }) => summary.length < 5)).toEqual([]);
});

test('the documentation page and what it needs come from here, not from the internet', async () => {
  const page = await tested.get('/api/v1/docs');
  expect(page).toMatchObject({
    status: 200,
    headers: { 'content-type': expect.stringContaining('text/html') as unknown },
  });
  expect(page.text).not.toMatch(/(src|href)="https?:/);
  const script = /src="([^"]*swagger-ui-bundle\.js)"/.exec(page.text)?.[1] ?? '';
  const address = new URL(script, 'http://here/api/v1/docs').pathname;
  expect(await tested.get(address)).toMatchObject({ status: 200 });
});

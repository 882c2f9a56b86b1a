import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

/** What may be answered without saying beforehand which properties it has, and why. */
const FREE_FORM: Readonly<Record<string, string>> = {
  'JournalEntry.fact.data': 'each of the many types of fact has a form of its own; docs/journal-format.md tells them',
  'Paper.content': 'what was handed in, as it was: another form for each kind of form',
  'Execution.history.items': 'what the engine wrote down of one event, decoded: another form for each type of event',
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: Responses }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type Responses = Readonly<
  Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
>;

test('no answer is an object whose properties are not named', async () => {
  const nameless = namelessIn((await tested.get('/api/v1/openapi.json')).body as unknown as Document);
  expect([...nameless].sort()).toEqual(Object.keys(FREE_FORM).sort());
});

test('an object without names is noticed, however deep it stands', () => {
  const open = { type: 'object', properties: {}, additionalProperties: {} };
  const list = { type: 'array', items: { $ref: '#/components/schemas/Row' } };
  const named = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false };
  const document = (Row: Schema): Document => ({
    paths: { '/rows': { get: { responses: { 200: { content: { 'application/json': { schema: list } } } } } } },
    components: { schemas: { Row } },
  });
  const rows: readonly (readonly [row: Schema, nameless: readonly string[]])[] = [
    [named, []],
    [open, ['Row']],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, []],
    [{ type: 'object', additionalProperties: open }, ['Row']],
    [{ ...named, properties: { part: { anyOf: [open, { type: 'null' }] } } }, ['Row.part']],
    [{ ...named, additionalProperties: {} }, ['Row']],
    [{ ...named, properties: { part: {} } }, ['Row.part']],
  ];
  for (const [row, nameless] of rows) expect([...namelessIn(document(row))]).toEqual(nameless);
});

/** Where objects without names stand in the answers of a document, by the named schema and the way through it. */
function namelessIn({ paths, components: { schemas } }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (schema: Schema, at: string): void => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.split('/').at(-1) ?? '';
      if (!seen.has(name)) walk(seen.add(name) && (schemas[name] as Schema), name);
      return;
    }
    if (isNameless(schema)) found.add(at);
    for (const [name, part] of Object.entries(schema.properties ?? {})) walk(part, `${at}.${name}`);
    for (const part of [schema.items, schema.additionalProperties]) {
      if (typeof part === 'object' && !isAnything(part)) walk(part, at);
    }
    for (const part of [schema.oneOf, schema.anyOf, schema.allOf].flatMap((parts) => parts ?? [])) walk(part, at);
  };
  for (const [path, { get, post, put, delete: removal }] of Object.entries(paths)) {
    const answers = [get, post, put, removal].flatMap((operation) => Object.values(operation?.responses ?? {}));
    for (const { content = {} } of answers) {
      for (const { schema } of Object.values(content)) if (schema) walk(schema, path);
    }
  }
  return found;
}

/** An object that may hold what it does not name; or something of which not even the type is said. */
function isNameless(schema: Schema): boolean {
  if (isAnything(schema)) return true;
  if (![schema.type].flat().includes('object')) return false;
  const { additionalProperties: rest } = schema;
  return rest === undefined || rest === true || (typeof rest === 'object' && isAnything(rest));
}

function isAnything({ $ref, type, oneOf, anyOf, allOf, enum: values, const: value }: Schema): boolean {
  return [$ref, type, oneOf, anyOf, allOf, values, value].every((said) => said === undefined);
}

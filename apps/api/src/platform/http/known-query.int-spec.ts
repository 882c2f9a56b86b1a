import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
const as = 'demo-administrator';
let tested: TestedApi;
beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

type Parameters = readonly { readonly name: string; readonly in: string; readonly example?: string }[];
type Paths = Readonly<Record<string, { readonly get?: { readonly parameters?: Parameters } }>>;

/** The address of every documented reading, with the examples of the documentation in its braces. */
async function readings(): Promise<readonly string[]> {
  const { body } = await tested.get('/api/v1/openapi.json');
  return Object.entries(body['paths'] as unknown as Paths).flatMap(([path, { get }]) =>
    get === undefined ? [] : [filledIn(path, get.parameters ?? [])],
  );
}

function filledIn(path: string, parameters: Parameters): string {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((written, { name, example = '' }) => written.replace(`{${name}}`, encodeURIComponent(example)), path);
}

test('every reading refuses a parameter that it does not take, and names it', async () => {
  const addresses = await readings();
  expect(addresses.length).toBeGreaterThan(60);
  for (const address of addresses) {
    const { status, body } = await tested.get(`${address}?sortt=name`, { as });
    const named = { field: 'sortt', code: 'FIELD_UNKNOWN', message: 'This field does not exist.' };
    const errors = expect.arrayContaining([named]);
    expect({ address, status, body }).toMatchObject({ address, status: 400, body: { code: 'INPUT_INVALID', errors } });
  }
});

const UNKNOWN = { code: 'FIELD_UNKNOWN' };
test.each([
  ['a mistyped filter', '/api/v1/tasks?statuss=OPEN', [{ ...UNKNOWN, field: 'statuss' }]],
  [
    'two at once',
    '/api/v1/me?a=1&b=2',
    [
      { ...UNKNOWN, field: 'a' },
      { ...UNKNOWN, field: 'b' },
    ],
  ],
  ['one beside a wrong one', '/api/v1/rounds?limit=0&page=2', [{ field: 'limit' }, { ...UNKNOWN, field: 'page' }]],
])('%s', async (_, address, errors) => {
  const answered = await tested.get(address, { as });
  expect(answered).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID', errors } });
});

test('an act takes none either: a parameter that is thought to hold it back does not pass', async () => {
  const answered = await tested.post('/api/v1/rounds?dryRun=true', { as, body: {} });
  expect(answered).toMatchObject({ status: 400, body: { errors: [{ ...UNKNOWN, field: 'dryRun' }] } });
});

test.each(['/api/v1/rounds', '/api/v1/rounds?limit=1', '/api/v1/rounds?', '/api/v1/me', '/live'])(
  '%s is answered as before',
  async (address) => expect(await tested.get(address, { as })).toMatchObject({ status: 200 }),
);

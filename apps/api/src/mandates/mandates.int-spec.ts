import { jest } from '@jest/globals';
import { readStream, verifyStream } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const MANDATES = '/api/v1/mandates';
const director = {
  ...{ ministry: 'JENV', holder: 'demo-approver-jenv', functionTitle: 'directeur', acts: ['AWARD', 'REJECT'] },
  ...{ maxCents: 200_000_000, validFrom: '2021-01-01', validUntil: null, mayDelegate: true },
};
const head = { ...director, holder: 'demo-head', maxCents: 5_000_000, mayDelegate: false, under: 'm1' };

beforeAll(async () => (tested = await apiFor(suite().database)));
afterAll(() => tested?.api.close());

const grant = (body: object, as = 'demo-administrator', key?: string) =>
  tested.post(MANDATES, { as, body, ...(key === undefined ? {} : { key }) });
const held = async (query = '') =>
  (await tested.get(`${MANDATES}${query}`, { as: 'demo-auditor' })).body['items'] as unknown as {
    readonly mandateId: string;
    readonly held: boolean;
  }[];

test('an administrator registers a mandate; the same request again registers it once', async () => {
  const [one, again] = [
    await grant(director, 'demo-administrator', 'once'),
    await grant(director, 'demo-administrator', 'once'),
  ];
  expect(one).toMatchObject({ status: 201, body: { mandateId: 'm1', position: 1 } });
  expect(again.body).toEqual(one.body);
  expect(await held()).toMatchObject([{ mandateId: 'm1', held: true }]);
});

test('its holder gives on part of it, and not a cent more', async () => {
  const beyond = await grant({ ...head, maxCents: 200_000_001 }, 'demo-approver-jenv');
  expect(beyond).toMatchObject({ status: 422, body: { code: 'BEYOND_MANDATE', errors: [{ field: 'maxCents' }] } });
  expect(await grant(head, 'demo-approver-szw')).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await grant(head, 'demo-approver-jenv')).toMatchObject({ status: 201, body: { mandateId: 'm2' } });
});

test('a refused attempt is written beside the register', async () => {
  const attempts = await readStream(suite().database, 'refused/mandate-register/ministries');
  expect(attempts.map(({ fact }) => (fact.data as { readonly code: string }).code)).toEqual([
    'BEYOND_MANDATE',
    'WRONG_ROLE',
  ]);
});

test('revoking a mandate ends what was given on from it, and what was decided before still stood', async () => {
  const before = new Date(Date.now() - 1).toISOString();
  const revoked = await tested.post(`${MANDATES}/m1/revocation`, {
    as: 'demo-administrator',
    body: { reason: 'new function' },
  });
  expect(revoked).toMatchObject({ status: 200, body: { ended: ['m1', 'm2'] } });
  expect((await held()).map((mandate) => mandate.held)).toEqual([false, false]);
  expect((await held(`?at=${before}`)).map((mandate) => mandate.held)).toEqual([true, true]);
  const twice = await tested.post(`${MANDATES}/m1/revocation`, { as: 'demo-administrator' });
  expect(twice).toMatchObject({ status: 409, body: { code: 'MANDATE_ENDED' } });
});

test('an applicant does not see the register, and a mandate nobody gave cannot be revoked', async () => {
  expect(await tested.get(MANDATES, { as: 'demo-gm0518' })).toMatchObject({ status: 403 });
  const unknown = await tested.post(`${MANDATES}/m99/revocation`, { as: 'demo-administrator' });
  expect(unknown).toMatchObject({ status: 404, body: { code: 'UNKNOWN_MANDATE' } });
});

test('two who register at once both succeed, with a number each', async () => {
  const both = await Promise.all([grant(director), grant({ ...director, holder: 'demo-deputy' })]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both.map(({ body }) => String(body['mandateId'])).sort()).toEqual(['m3', 'm4']);
  expect(await verifyStream(suite().database, 'mandate-register/ministries')).not.toHaveProperty('brokenAt');
});

import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';

const suite = withDatabase();
const drawn = { width: 500, height: 250, areas: [{ code: 'GM0518', path: 'M0 0L0 1L1 1Z' }] };

async function mapOf(tested: TestedApi, as?: string) {
  const { status, body } = await tested.get('/api/v1/municipalities/map', as === undefined ? {} : { as });
  await tested.api.close();
  return { status, map: body['map'] };
}

test('the map that was given at the start is served to who is signed in', async () => {
  const given = () => apiFor(suite().database, { municipalityMap: drawn });
  expect(await mapOf(await given(), 'demo-administrator')).toEqual({ status: 200, map: drawn });
  expect(await mapOf(await given())).toMatchObject({ status: 401 });
});

test('where none was given the answer says so', async () => {
  expect(await mapOf(await apiFor(suite().database), 'demo-administrator')).toEqual({ status: 200, map: null });
});

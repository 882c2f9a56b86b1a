import { jest } from '@jest/globals';
import { readStream, verifyStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const ROUND = `/api/v1/rounds/${roundId}`;
const REGISTER = `${ROUND}/representatives`;
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = `application/${roundId}/gm0518-1`;
const forDenHaag = { headers: { 'acting-for': 'GM0518' } };
const gouda = { as: 'demo-gm0513', ...forDenHaag };
const law = { as: 'demo-x-law', ...forDenHaag };
const wanted = { municipality: 'GM0518', representative: 'GM0513', acts: ['SUPPLEMENT'], firstDay: '2021-01-01' };
const firm = { representative: 'X-LAW', lawyer: true, name: 'Kantoor aan de gracht', email: 'post@law.example' };

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  const journal = new JournalWriter(database, roundId);
  await journal.receive(STREAM, applicationReceived({ deficiencies: ['BUDGET', 'ACTION_PLAN'] }));
  await journal.decide(STREAM, [
    {
      type: 'supplementRequested',
      data: { deficiencies: ['BUDGET'], dueOn: '2021-10-15', dueAt: '2021-10-15T21:59:59.999Z' },
    },
  ]);
});
afterAll(() => tested?.api.close());

const register = (body: object, as = 'demo-gm0518') => tested.post(REGISTER, { as, body: { ...wanted, ...body } });
const supplement = (who: object) => tested.post(`${FILE}/supplement`, { ...who, body: { supplied: ['BUDGET'] } });
const object = (who: object) =>
  tested.post(`${FILE}/objections`, { ...who, body: { decision: 'REJECTION', lacks: [], grounds: 'Omdat.' } });
const mailsAt = async (stream: string) => {
  const rows = await suite().database.query<{ mail: string; target: string }[]>(
    `SELECT payload ->> 'mail' AS mail, target FROM outbox WHERE kind = 'mail' AND stream = $1 ORDER BY id`,
    [stream],
  );
  return rows.map(({ mail, target }) => `${mail} > ${target}`);
};

test('without authorisation nobody acts for another municipality, and the refusal is on record', async () => {
  expect(await supplement({ as: 'demo-gm0513' })).toMatchObject({ body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await supplement(gouda)).toMatchObject({ status: 403, body: { code: 'NOT_AUTHORISED' } });
  expect(await tested.get(FILE, gouda)).toMatchObject({ status: 403, body: { code: 'NOT_AUTHORISED' } });
  const refused = await readStream(suite().database, `refused/${STREAM}`);
  expect(refused.at(-1)).toMatchObject({ fact: { data: { code: 'NOT_AUTHORISED' } } });
});

test('but an objection is taken in, lacking an authorisation that can be cured (Awb 6:6)', async () => {
  expect(await object(gouda)).toMatchObject({ status: 201 });
  const [received] = await readStream(suite().database, `objection/${roundId}/gm0518-1/1`);
  expect(received).toMatchObject({ actor: { organisation: 'GM0513' }, fact: { data: { lacks: ['AUTHORISATION'] } } });
});

test('a municipality registers who represents it, an administrator whom he heard of, and nobody else does', async () => {
  expect(await register({}, 'demo-gm0513')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await register({})).toMatchObject({ status: 201, body: { representationId: 'g1' } });
  expect(await register({})).toMatchObject({ status: 409, body: { code: 'REPRESENTATION_OVERLAPS' } });
  expect(await register({ ...firm, name: undefined })).toMatchObject({ body: { code: 'REPRESENTATIVE_INVALID' } });
  const byOffice = await register({ ...firm, acts: ['EVERYTHING'] }, 'demo-administrator');
  // Letters for all whom it represents go to the one mailbox: nobody else may name another.
  expect(await register({ ...firm, municipality: 'GM0344', email: 'other@law.example' }, 'demo-gm0344')).toMatchObject({
    body: { code: 'REPRESENTATIVE_INVALID' },
  });
  expect(byOffice).toMatchObject({ status: 201, body: { representationId: 'g2' } });
  expect(await mailsAt(`representation-register/${roundId}`)).toEqual([
    'representative-registered > GM0518',
    'representative-registered > GM0513',
    'representative-registered > GM0518',
    'representative-registered > X-LAW',
  ]);
  const journal = JSON.stringify(await readStream(suite().database, `representation-register/${roundId}`));
  expect(journal).not.toMatch(/gracht|law\.example/);
});

test('who represents does those acts, the journal says for whom, and the answer goes to both (Awb 2:1)', async () => {
  expect(await supplement(gouda)).toMatchObject({ status: 201 });
  expect(await tested.post(`${FILE}/withdrawal`, { ...gouda, body: { projectIds: 'ALL' } })).toMatchObject({
    status: 403,
    body: { code: 'NOT_AUTHORISED' },
  });
  const supplemented = (await readStream(suite().database, STREAM)).at(-1);
  expect(supplemented).toMatchObject({
    actor: { id: 'demo-gm0513', organisation: 'GM0513' },
    fact: { type: 'supplementReceived', data: { actingFor: 'GM0518' } },
  });
  const mails = await mailsAt(STREAM);
  for (const to of ['GM0518', 'GM0513', 'X-LAW']) expect(mails).toContain(`supplement-received > ${to}`);
});

test('an outside party that may do everything applies, sees the files and gives an account', async () => {
  const body = applicationBody();
  expect(await tested.post(`${ROUND}/applications`, { ...law, body })).toMatchObject({ status: 201 });
  const listed = await tested.get(`${ROUND}/applications`, law);
  expect(listed.body['items']).toHaveLength(2);
  const account = await tested.post(`${FILE}/bank-accounts`, { ...law, body: { iban: 'NL91 ABNA 0417 1643 00' } });
  expect(account).toMatchObject({ status: 201 });
  const own = await tested.get(`${ROUND}/applications`, { as: 'demo-x-law' });
  expect(own.body['items']).toEqual([]);
  expect(await object(law)).toMatchObject({ status: 201 });
  const [received] = await readStream(suite().database, `objection/${roundId}/gm0518-1/2`);
  expect(received).toMatchObject({ fact: { data: { lacks: [], actingFor: 'GM0518' } } });
  expect(await mailsAt(`objection/${roundId}/gm0518-1/2`)).toEqual([
    'objection-received > GM0518',
    'objection-received > X-LAW',
  ]);
});

test('the written authorisation is asked for, comes in and is confirmed', async () => {
  const act = (path: string, as: string, body: object = {}) => tested.post(`${REGISTER}/g1/${path}`, { as, body });
  expect(await act('authorisation-request', 'demo-gm0513')).toMatchObject({ status: 403 });
  expect(await act('authorisation-request', 'demo-administrator')).toMatchObject({ status: 200 });
  const ground = { ground: 'NO_AUTHORISATION', reason: 'Niet gekregen.' };
  expect(await act('refusal', 'demo-administrator', ground)).toMatchObject({ body: { code: 'AUTHORISATION_AWAITED' } });
  const documentHash = 'ab'.repeat(32);
  expect(await act('authorisation', 'demo-gm0518', { documentHash: 'x' })).toMatchObject({ status: 400 });
  expect(await act('authorisation', 'demo-gm0518', { documentHash })).toMatchObject({ status: 200 });
  expect(await act('confirmation', 'demo-administrator')).toMatchObject({ status: 200 });
});

test('a lawyer is not refused for weighty objections, another is; what is over ends at once', async () => {
  const objections = { ground: 'WEIGHTY_OBJECTIONS', reason: 'Ernstige bezwaren.' };
  const refuse = (id: string) =>
    tested.post(`${REGISTER}/${id}/refusal`, { as: 'demo-administrator', body: objections });
  expect(await refuse('g2')).toMatchObject({ status: 422, body: { code: 'LAWYER_NOT_REFUSED' } });
  expect(await refuse('g1')).toMatchObject({ status: 200 });
  expect(await supplement(gouda)).toMatchObject({ status: 403, body: { code: 'NOT_AUTHORISED' } });
  const end = (as: string) => tested.post(`${REGISTER}/g2/end`, { as });
  expect(await end('demo-gm0363')).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await end('demo-x-law')).toMatchObject({ status: 200 });
  expect(await supplement(law)).toMatchObject({ status: 403, body: { code: 'NOT_AUTHORISED' } });
  const { body } = await tested.get(REGISTER, { as: 'demo-gm0513' });
  expect(body['items']).toMatchObject([{ representationId: 'g1', status: 'REFUSED', holdsToday: false }]);
  const stream = `representation-register/${roundId}`;
  expect(await verifyStream(suite().database, stream)).not.toHaveProperty('brokenAt');
});

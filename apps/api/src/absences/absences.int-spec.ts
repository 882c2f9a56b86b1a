import { jest } from '@jest/globals';
import { verifyStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ABSENCES = '/api/v1/absences';
const ROUND = '/api/v1/rounds/2022-t1';
const TASK = 'task/2022-t1/gm0518-1/award';
const away = {
  ...{ personId: 'demo-director', substituteId: 'demo-approver-jenv', role: 'APPROVER', ministry: 'JENV' },
  ...{ firstDay: '2021-01-01', lastDay: '2099-12-31' },
};

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, '2022-t1');
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
  const work = { kind: 'AWARD_DECISION', subject: 'application/2022-t1/gm0518-1', role: 'APPROVER', ministry: 'JENV' };
  const opening = { ...work, taskId: TASK.slice('task/'.length), roundId: '2022-t1' };
  const due = { dueOn: '2021-10-20', dueAt: '2021-10-20T22:00:00.000Z' };
  await journal.decide(TASK, [
    { type: 'taskOpened', data: { ...opening, ...due } },
    { type: 'taskClaimed', data: { by: 'demo-director' } },
  ]);
});
afterAll(() => tested?.api.close());

const release = (actingFor?: string) =>
  tested.post(`${ROUND}/tasks/gm0518-1~award/release`, {
    as: 'demo-approver-jenv',
    ...(actingFor === undefined ? {} : { headers: { 'acting-for': actingFor } }),
  });
const mine = async () => (await tested.get('/api/v1/tasks?mine=true', { as: 'demo-approver-jenv' })).body['items'];

test('before the absence nobody acts for anybody', async () => {
  expect(await release('demo-director')).toMatchObject({ status: 403, body: { code: 'NO_SUBSTITUTION' } });
  expect(await mine()).toEqual([]);
});

test('an administrator registers it, and a colleague does not', async () => {
  expect(await tested.post(ABSENCES, { as: 'demo-assessor-szw', body: away })).toMatchObject({ status: 403 });
  const registered = await tested.post(ABSENCES, { as: 'demo-administrator', body: away });
  expect(registered).toMatchObject({ status: 201, body: { absenceId: 'v1', position: 1 } });
  const twice = await tested.post(ABSENCES, { as: 'demo-administrator', body: away });
  expect(twice).toMatchObject({ status: 409, body: { code: 'ABSENCE_OVERLAPS' } });
});

test('the substitute sees the work of who is away, and may do it for that person', async () => {
  expect(await mine()).toMatchObject([{ taskId: '2022-t1/gm0518-1/award', claimedBy: 'demo-director' }]);
  expect(await release('demo-director')).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE' } });
  expect(await release('demo-somebody')).toMatchObject({ status: 403, body: { code: 'NO_SUBSTITUTION' } });
  expect(await release('two persons')).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } });
});

test('on a round everybody acts in his own name', async () => {
  const headers = { 'acting-for': 'demo-director' };
  const approved = await tested.post(`${ROUND}/framework/approval`, { as: 'demo-approver-jenv', headers });
  expect(approved).toMatchObject({ status: 403, body: { code: 'NO_SUBSTITUTION' } });
});

test.each([
  ['a receipt', `${ROUND}/applications/gm0518-1/objections`, { decision: 'AWARD', grounds: 'Volgt.' }],
  ['a register', ABSENCES, away],
  ['a payment', `${ROUND}/payments/gm0518-1/1/approval`, {}],
  ['an import', `${ROUND}/accountability-imports`, {}],
])('nor is there a substitution in %s', async (_, path, body) => {
  const headers = { 'acting-for': 'demo-director' };
  const answered = await tested.post(path, { as: 'demo-administrator', headers, body });
  expect([answered.status, answered.body['code']]).toEqual([403, 'NO_SUBSTITUTION']);
});

test('who is back earlier takes the work back', async () => {
  const end = (absenceId: string) => tested.post(`${ABSENCES}/${absenceId}/end`, { as: 'demo-administrator' });
  expect(await end('v1')).toMatchObject({ status: 200 });
  expect(await end('v1')).toMatchObject({ status: 409, body: { code: 'ABSENCE_ENDED' } });
  expect(await end('v9')).toMatchObject({ status: 404, body: { code: 'UNKNOWN_ABSENCE' } });
  expect(await release('demo-director')).toMatchObject({ status: 403, body: { code: 'NO_SUBSTITUTION' } });
  const { body } = await tested.get(`${ABSENCES}?substituteId=demo-approver-jenv`, { as: 'demo-auditor' });
  expect(body['items']).toMatchObject([{ absenceId: 'v1', endedAt: expect.any(String) }]);
  expect(await verifyStream(suite().database, 'absence-register/ministries')).not.toHaveProperty('brokenAt');
});

import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await suite().database.query(`UPDATE round SET invited = '{GM0518}' WHERE id = '2022-t1'`);
});
afterAll(() => tested?.api.close());

const HERE = { host: '127.0.0.1:7200', origin: 'http://127.0.0.1:7200' };
const signedInAs = (person: string) => ({ ...HERE, cookie: `other=1; ronde-session=${person}` });

describe('a browser signs in as a person of the demonstration', () => {
  test('who is then known by a cookie that no script reads and no other site sends along', async () => {
    const body = { person: 'demo-gm0518' };
    const { status, headers, body: me } = await tested.put('/api/v1/session', { headers: HERE, body });
    expect(status).toBe(200);
    expect(headers['set-cookie']).toBe('ronde-session=demo-gm0518; Path=/api; HttpOnly; SameSite=Strict');
    expect(me).toMatchObject({ id: 'demo-gm0518', role: 'APPLICANT', demo: true });
    expect(me['municipality']).toEqual({ code: 'GM0518', name: "'s-Gravenhage" });
    expect(await tested.get('/api/v1/me', { headers: signedInAs('demo-gm0518') })).toMatchObject({ body: me });
  });

  test('out of those there are: officials, and municipalities with something to see', async () => {
    const { body } = await tested.get('/api/v1/demo-people');
    const people = (body['items'] as unknown as { person: string }[]).map(({ person }) => person);
    expect(people).toEqual(expect.arrayContaining(['demo-administrator', 'demo-deputy-approver', 'demo-gm0518']));
    expect(people).not.toContain('demo-gm0363');
  });

  test('who does not exist is refused at the field', async () => {
    const refused = await tested.put('/api/v1/session', { headers: HERE, body: { person: 'nobody' } });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'person', code: 'FIELD_INVALID' }] } });
  });

  test('and out again', async () => {
    const ended = await tested.api.inject({ method: 'DELETE', url: '/api/v1/session', headers: HERE });
    expect([ended.statusCode, ended.headers['set-cookie']]).toEqual([
      204,
      'ronde-session=; Max-Age=0; Path=/api; HttpOnly; SameSite=Strict',
    ]);
  });
});

describe('a page of another site cannot use the session', () => {
  const rounds = (headers: Readonly<Record<string, string>>) =>
    tested.post('/api/v1/rounds', { headers, body: roundBody({ roundId: '2023-t1' }) });
  const foreign = { status: 403, body: { code: 'ORIGIN_FOREIGN' } };
  const cookie = 'ronde-session=demo-administrator';

  test.each<[string, Readonly<Record<string, string>>]>([
    ['its own origin', { ...HERE, cookie, origin: 'https://elsewhere.example' }],
    ['another port of this machine', { ...HERE, cookie, origin: 'http://127.0.0.1:7204' }],
    ['no origin at all', { host: HERE.host, cookie }],
    ['an origin that is none', { ...HERE, cookie, origin: 'null' }],
  ])('%s', async (_, headers) => expect(await rounds(headers)).toMatchObject(foreign));

  test('nor sign somebody in', async () => {
    const headers = { ...HERE, origin: 'https://elsewhere.example' };
    expect(await tested.put('/api/v1/session', { headers, body: { person: 'demo-auditor' } })).toMatchObject(foreign);
  });

  test('our own page can, and a program with a token needs no origin', async () => {
    expect((await rounds({ ...HERE, cookie })).status).toBe(201);
    expect((await tested.get('/api/v1/me', { as: 'demo-auditor' })).status).toBe(200);
  });
});

test('where there is no demonstration, there is nobody to choose', async () => {
  const closed = await apiFor(suite().database, { demoTokens: false });
  expect((await closed.get('/api/v1/demo-people')).body['items']).toEqual([]);
  expect((await closed.put('/api/v1/session', { headers: HERE, body: { person: 'demo-auditor' } })).status).toBe(404);
  expect((await closed.get('/api/v1/me', { headers: signedInAs('demo-auditor') })).status).toBe(401);
  await closed.api.close();
});

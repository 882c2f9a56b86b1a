import { jest } from '@jest/globals';
import { latestPosition, readStream } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { gzipSync } from 'node:zlib';
import { apiFor, type Answered, type TestedApi } from '../testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../testing/bodies.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
const ROUND_STREAM = 'funding-round/2022-t1';
const FILE_STREAM = 'application/2022-t1/gm0518-1';
const NULL_CHARACTER = 'abc\u0000def';
const HALF_A_CHARACTER = 'abc\ud800def';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
});
afterAll(() => tested?.api.close());

const application = (wanted: object) => ({
  as: 'demo-gm0518',
  path: `${ROUND}/applications`,
  body: applicationBody(wanted),
  stream: ROUND_STREAM,
});
const act = (name: string, body: object) => ({
  as: 'demo-administrator',
  path: `${FILE}/${name}`,
  body,
  stream: FILE_STREAM,
});
const ofApprover = (name: string, body: object) => ({ ...act(name, body), as: 'demo-approver-jenv' });
const ofApplicant = (name: string, body: object) => ({ ...act(name, body), as: 'demo-gm0518' });

type Attempt = ReturnType<typeof act>;

const texts: readonly (readonly [string, string, (text: string) => Attempt])[] = [
  ['a reason', 'reason', (reason) => ofApprover('rejection', { ground: 'NOT_INVITED', reason })],
  [
    'the reason of a moved deadline',
    'reason',
    (reason) => act('deadlines', { deadline: 'DECISION', dueOn: '2021-12-01', reason }),
  ],
  [
    'a reason for cancelling',
    'reason',
    (reason) => ({ ...act('', { reason }), path: `${ROUND}/cancellation`, stream: ROUND_STREAM }),
  ],
  ['the title of a project', 'projects.0.title', (title) => application({ projects: [projectBody({ title })] })],
  ['the goal of a project', 'projects.0.goal', (goal) => application({ projects: [projectBody({ goal })] })],
  ['a component', 'projects.0.component', (component) => application({ projects: [projectBody({ component })] })],
  ['a municipality', 'leadMunicipality', (leadMunicipality) => application({ leadMunicipality })],
  ['an explanation', 'explanation', (explanation) => ofApplicant('supplement', { supplied: ['BUDGET'], explanation })],
];

describe('what no table can keep is refused before any rule is asked, at its field, and the attempt is written down', () => {
  const cases = texts.flatMap(([name, field, attempt]) => [
    [`${name} with a null character`, field, attempt(NULL_CHARACTER)] as const,
    [`${name} with half a character`, field, attempt(HALF_A_CHARACTER)] as const,
  ]);
  test.each(cases)('%s', async (_, field, { as, path, body, stream }) => {
    const attempts = await latestPosition(suite().database, `refused/${stream}`);
    // As a sender writes it: \u0000 and \ud800 in the text of the JSON.
    const answered = await tested.post(path, { as, body });
    expect(fieldsOf(answered)).toEqual([[field, 'FIELD_INVALID']]);
    expect(answered).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } });
    await expectNoted(stream, attempts, 'FIELD_INVALID');
  });
});

test('a draft keeps no such text either', async () => {
  const as = 'demo-gm0518';
  const { body } = await tested.post(`${ROUND}/drafts`, { as, body: { municipality: 'GM0518' } });
  const draft = `/api/v1/drafts/${String(body['draftId'])}`;
  for (const title of [NULL_CHARACTER, HALF_A_CHARACTER]) {
    const answered = await tested.put(draft, { as, ifMatch: '"1"', body: { projects: [{ title }] } });
    expect(answered.status).toBe(400);
    expect(fieldsOf(answered)).toEqual([['projects.0.title', 'FIELD_INVALID']]);
  }
});

describe('an address or a question that cannot be kept is refused, not looked for', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['/api/v1/rounds/2022%00', 'roundId'],
    [`${ROUND}/applications/gm0518%00-1`, 'code'],
    [`${ROUND}/tasks/gm0518-1~completeness%00/workflow`, 'task'],
    [`${ROUND}/allocations/a%00/lines`, 'allocation'],
    ['/api/v1/drafts/2022-t1_gm0518_%00', 'draftId'],
    ['/api/v1/documents/a%00', 'documentId'],
    [`${ROUND}/applications?search=a%00`, 'search'],
    [`${ROUND}/journal?stream=application/2022-t1%00`, 'stream'],
    ['/api/v1/operations/outbox?round=2022%00', 'round'],
    ['/api/v1/tasks?after=%00', 'after'],
  ];
  test.each(addresses)('%s', async (path, field) => {
    const answered = await tested.get(path, { as: 'demo-administrator' });
    expect(answered.status).toBe(400);
    expect(fieldsOf(answered)).toEqual([[field, 'FIELD_INVALID']]);
  });
});

const ENCODED = 'CONTENT_ENCODING_UNSUPPORTED';

describe('a body that cannot be read is refused like any attempt, and written down like any', () => {
  const json = { 'content-type': 'application/json' };
  const bodies: readonly (readonly [string, string, Readonly<Record<string, string>>, number, string])[] = [
    ['JSON that is cut short', '{"reason": ', json, 400, 'BODY_MALFORMED'],
    ['no JSON at all', '', json, 400, 'BODY_MALFORMED'],
    ['JSON nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), json, 400, 'BODY_MALFORMED'],
    ['a field nested 100 deep', `{"reason": ${'['.repeat(100)}${']'.repeat(100)}}`, json, 400, 'BODY_MALFORMED'],
    ['text that is no JSON', 'reason=x', { 'content-type': 'text/plain' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['JSON that says it is gzip', '{"reason": "zo"}', { ...json, 'content-encoding': 'gzip' }, 415, ENCODED],
    ['in an encoding nobody knows', '{"reason": "zo"}', { ...json, 'content-encoding': 'zo' }, 415, ENCODED],
    ['encoded twice over', '{"reason": "zo"}', { ...json, 'content-encoding': 'identity, br' }, 415, ENCODED],
    ['a form', 'reason=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['more than is taken', `{"reason": "${'x'.repeat(3_000_000)}"}`, json, 413, 'BODY_TOO_LARGE'],
  ];
  test.each(bodies)('%s', async (_, body, headers, status, code) => {
    const attempts = await latestPosition(suite().database, `refused/${FILE_STREAM}`);
    const answered = await tested.post(`${FILE}/rejection`, { as: 'demo-approver-jenv', body, headers });
    expect(answered).toMatchObject({ status, body: { code } });
    await expectNoted(FILE_STREAM, attempts, code);
  });

  test('what is compressed indeed is refused for that, and what says that it is not is read', async () => {
    const asked = (body: string, encoding: string) =>
      tested.post(`${FILE}/rejection`, {
        as: 'demo-approver-jenv',
        body,
        headers: { ...json, 'content-encoding': encoding },
      });
    const packed = await asked(gzipSync('{"reason": "zo"}').toString('latin1'), 'x-gzip');
    expect(packed).toMatchObject({ status: 415, body: { code: ENCODED } });
    expect(await asked('{', 'Identity')).toMatchObject({ status: 400, body: { code: 'BODY_MALFORMED' } });
  });

  test('who does not say who they are is told that first', async () => {
    const answered = await tested.post(`${FILE}/rejection`, { body: '{', headers: json });
    expect(answered).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });
});

describe('a form with a file that cannot be read is refused', () => {
  const part = (name: string) =>
    `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  const forms: readonly (readonly [string, string, string, string])[] = [
    ['cut short', 'multipart/form-data; boundary=x', `${part('a.pdf')}%PDF-`, 'BODY_MALFORMED'],
    ['without a boundary', 'multipart/form-data', `${part('a.pdf')}%PDF-\r\n--x--`, 'BODY_MALFORMED'],
    [
      'with a name that cannot be kept',
      'multipart/form-data; boundary=x',
      `${part('a\u0000.pdf')}%PDF-%%EOF\r\n--x--\r\n`,
      'FIELD_INVALID',
    ],
  ];
  test.each(forms)('%s', async (_, contentType, body, code) => {
    const as = 'demo-gm0518';
    const draft = await tested.post(`${ROUND}/drafts`, { as, body: { municipality: 'GM0518' } });
    const path = `/api/v1/drafts/${String(draft.body['draftId'])}/attachments`;
    const attempts = await latestPosition(suite().database, `refused/${ROUND_STREAM}`);
    const answered = await tested.post(path, { as, body, headers: { 'content-type': contentType } });
    expect(answered).toMatchObject({ status: 400, body: { code } });
    await expectNoted(ROUND_STREAM, attempts, code);
  });
});

describe('the clock of a rehearsal goes forward', () => {
  const moves: readonly (readonly [string, string, object, number, string])[] = [
    ['by the wrong person', 'demo-auditor', { mode: 'conducted', now: '2021-09-21T08:00:00.000Z' }, 403, 'WRONG_ROLE'],
    ['to no moment', 'demo-administrator', { mode: 'conducted', now: 'tomorrow' }, 400, 'INPUT_INVALID'],
    ['back', 'demo-administrator', { mode: 'conducted', now: '2021-09-19T08:00:00.000Z' }, 409, 'CLOCK_GOES_FORWARD'],
  ];
  test.each(moves)('not %s, and the attempt is written down', async (_, as, body, status, code) => {
    const attempts = await latestPosition(suite().database, `refused/${ROUND_STREAM}`);
    expect(await tested.post(`${ROUND}/clock`, { as, body })).toMatchObject({ status, body: { code } });
    await expectNoted(ROUND_STREAM, attempts, code);
    const { body: round } = await tested.get(ROUND, { as: 'demo-administrator' });
    expect(round['now']).toBe('2021-09-20T08:00:00.000Z');
  });
});

async function expectNoted(stream: string, attempts: number, code: string): Promise<void> {
  const [attempt] = await readStream(suite().database, `refused/${stream}`, attempts + 1);
  expect(attempt?.fact).toMatchObject({ type: 'attemptRefused', data: { code } });
}

function fieldsOf({ body }: Answered): readonly (readonly [string, string])[] {
  return ((body['errors'] ?? []) as unknown as { field: string; code: string }[]).map(({ field, code }) => [
    field,
    code,
  ]);
}

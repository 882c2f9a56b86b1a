import { jest } from '@jest/globals';
import { applicationStream } from '@ronde/contracts';
import { LARGEST_AMOUNT_CENTS, type Actor, type ApplicationFact } from '@ronde/domain';
import { latestPosition, readStream, record } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { apiFor, type Asked, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = applicationStream('2022-t1/gm0518-1');

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
  await tested.post(`${ROUND}/applications`, { as: 'demo-gm0518', body: applicationBody() });
  await happened({ id: 'demo-approver-jenv', role: 'APPROVER', organisation: 'JENV' }, [
    { type: 'completenessCheckOpened', data: { taskId: '2022-t1/gm0518-1/completeness', dueOn: '2021-10-15' } },
    { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-15' } },
    { type: 'assessmentConcluded', data: { advised: [], advisedCents: 0 } },
    {
      type: 'allocated',
      data: { allocationId: 'a', lines: [], taskId: '2022-t1/gm0518-1/award', dueOn: '2021-12-17' },
    },
  ]);
});
afterAll(() => tested?.api.close());

/** Facts as the workflow would have written them. */
async function happened(actor: Actor, facts: readonly ApplicationFact[]): Promise<void> {
  await record(suite().database, {
    ...{ stream: STREAM, roundId: '2022-t1', commandId: 'prepared', actor, at: '2021-09-20T09:00:00.000Z' },
    ...{ knownReceiptPosition: 1, facts, messages: [] },
  });
}

const submission = (wanted: object) => ({ body: applicationBody(wanted) });
const projects = (...wanted: readonly object[]) => submission({ projects: wanted.map(projectBody) });

interface Case {
  readonly path: string;
  readonly asked: Asked;
  readonly status: number;
  readonly code: string;
  readonly fields: readonly string[];
  readonly about?: string;
}

const at = (path: string, as: string, asked: Asked): Pick<Case, 'path' | 'asked'> => ({
  path,
  asked: { as, ...asked },
});
const refused = (status: number, code: string, ...fields: readonly string[]) => ({ status, code, fields });
const submitted = (asked: Asked) => at(`${ROUND}/applications`, 'demo-gm0518', asked);

const cases: readonly (readonly [string, Case])[] = [
  [
    'an unknown municipality as partner',
    {
      ...submitted(submission({ partnerMunicipalities: ['GM1916', 'GM9999'] })),
      ...refused(422, 'UNKNOWN_MUNICIPALITY', 'partnerMunicipalities.1'),
    },
  ],
  [
    'an unknown municipality as lead',
    {
      ...at(`${ROUND}/applications`, 'demo-gm9999', submission({ leadMunicipality: 'GM9999' })),
      ...refused(422, 'UNKNOWN_MUNICIPALITY', 'leadMunicipality'),
    },
  ],
  [
    'a negative amount',
    { ...submitted(projects({ requestedCents: -1 })), ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents') },
  ],
  [
    'a fraction of a cent',
    {
      ...submitted(projects({}, { requestedCents: 10.5 })),
      ...refused(422, 'AMOUNT_INVALID', 'projects.1.requestedCents'),
    },
  ],
  [
    'an amount as text',
    {
      ...submitted(projects({ requestedCents: '100' })),
      ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents'),
    },
  ],
  [
    'no money at all',
    { ...submitted(projects({ requestedCents: 0 })), ...refused(422, 'AMOUNT_INVALID', 'projects.0.requestedCents') },
  ],
  [
    'more than can be counted',
    {
      ...submitted(projects({ requestedCents: 2 ** 53 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects.0.requestedCents'),
    },
  ],
  [
    'a cent more than a billion euro',
    {
      ...submitted(projects({}, { coFundingCents: LARGEST_AMOUNT_CENTS + 1 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects.1.coFundingCents'),
    },
  ],
  [
    'more than a billion euro together',
    {
      ...submitted(projects({ requestedCents: LARGEST_AMOUNT_CENTS }, { requestedCents: 1 })),
      ...refused(422, 'AMOUNT_TOO_LARGE', 'projects'),
    },
  ],
  [
    'a component that is not in the framework',
    {
      ...submitted(projects({ component: 'EVALUATION' })),
      ...refused(422, 'COMPONENT_NOT_IN_FRAMEWORK', 'projects.0.component'),
    },
  ],
  ['no project', { ...submitted(submission({ projects: [] })), ...refused(422, 'NO_PROJECTS', 'projects') }],
  [
    'several faults, all at once',
    {
      ...submitted(
        submission({
          partnerMunicipalities: ['GM9999'],
          projects: [projectBody({ requestedCents: -5, component: 'MAGIC' })],
        }),
      ),
      ...refused(400, 'INPUT_INVALID', 'partnerMunicipalities.0', 'projects.0.requestedCents', 'projects.0.component'),
    },
  ],
  [
    'faults of form and of substance, all at once',
    {
      ...submitted(
        submission({
          leadMunicipality: 'GM0518',
          partnerMunicipalities: ['GM9999', 7],
          projects: [
            { component: 'MAGIC', requestedCents: -5 },
            { ...projectBody(), title: 'x'.repeat(301), requestedCents: LARGEST_AMOUNT_CENTS + 1 },
          ],
        }),
      ),
      ...refused(
        ...([400, 'INPUT_INVALID', 'partnerMunicipalities.1', 'projects.0.title'] as const),
        ...['projects.1.title', 'projects.1.requestedCents'],
        ...['partnerMunicipalities.0', 'projects.0.requestedCents', 'projects.0.component'],
      ),
    },
  ],
  [
    'a field that does not exist',
    {
      ...submitted(submission({ partnerMunicipality: 'GM1916' })),
      ...refused(400, 'INPUT_INVALID', 'partnerMunicipality'),
    },
  ],
  [
    'a field that is missing',
    {
      ...submitted({ body: { projects: [{ component: 'RESILIENCE' }] } }),
      ...refused(400, 'INPUT_INVALID', 'leadMunicipality', 'projects.0.title', 'projects.0.requestedCents'),
    },
  ],
  [
    'another municipality',
    { ...at(`${ROUND}/applications`, 'demo-gm0363', submission({})), ...refused(403, 'NOT_YOUR_MUNICIPALITY') },
  ],
  [
    'a decision by the wrong role',
    { ...at(`${FILE}/award`, 'demo-assessor-jenv', { body: {} }), ...refused(403, 'WRONG_ROLE'), about: STREAM },
  ],
  [
    'a decision by the other ministry',
    { ...at(`${FILE}/award`, 'demo-approver-szw', { body: {} }), ...refused(403, 'NOT_YOUR_MINISTRY'), about: STREAM },
  ],
  [
    'a decision on one’s own work',
    { ...at(`${FILE}/award`, 'demo-approver-jenv', { body: {} }), ...refused(403, 'OWN_WORK'), about: STREAM },
  ],
  [
    'an act that does not fit the state',
    {
      ...at(`${FILE}/completeness-confirmation`, 'demo-administrator', { body: {} }),
      ...refused(409, 'WRONG_STATE'),
      about: STREAM,
    },
  ],
  [
    'a stale version',
    {
      ...at(`${FILE}/deadlines`, 'demo-administrator', {
        ifMatch: '"1"',
        body: { deadline: 'DECISION', dueOn: '2021-12-01', reason: 'too much work' },
      }),
      ...refused(412, 'STALE_VERSION'),
      about: STREAM,
    },
  ],
  [
    'a version that is none',
    {
      ...at(`${FILE}/award`, 'demo-administrator', { ifMatch: 'W/"x"', body: {} }),
      ...refused(400, 'FIELD_INVALID', 'If-Match'),
      about: STREAM,
    },
  ],
  [
    'no key',
    { ...submitted({ ...submission({}), key: '' }), ...refused(400, 'IDEMPOTENCY_KEY_MISSING', 'Idempotency-Key') },
  ],
  [
    'a supplement of nothing',
    {
      ...at(`${FILE}/supplement`, 'demo-gm0518', { body: { supplied: [] } }),
      ...refused(422, 'NOTHING_SUPPLIED', 'supplied'),
      about: STREAM,
    },
  ],
  [
    'a project of somebody else',
    {
      ...at(`${FILE}/withdrawal`, 'demo-gm0518', { body: { projectIds: ['p1', 'p7'] } }),
      ...refused(422, 'UNKNOWN_PROJECT', 'projectIds.1'),
      about: STREAM,
    },
  ],
];

describe('the machine refuses what cannot be: with a code, a sentence and the field; nothing changes, the attempt is written down', () => {
  test.each(cases)('%s', async (_, { path, asked, status, code, fields, about = 'funding-round/2022-t1' }) => {
    const { database } = suite();
    const [before, attempts] = [await footprint(), await latestPosition(database, `refused/${about}`)];
    const answered = await tested.post(path, asked);
    expect(answered).toMatchObject({
      status,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
      body: { code, status, instance: path, type: `http://127.0.0.1:3000/api/v1/problems/${code}` },
    });
    expect(String(answered.body['detail'])).toMatch(/^[A-Z].{8,}\.$/);
    expect((answered.body['errors'] as unknown as { field: string }[]).map(({ field }) => field)).toEqual(fields);
    expect(await footprint()).toEqual(before);
    const [attempt] = await readStream(database, `refused/${about}`, attempts + 1);
    expect(attempt?.fact).toMatchObject({ type: 'attemptRefused', data: { code } });
    expect(attempt?.actor.id).toBe(asked.as);
  });

  /** Everything an act could change. */
  async function footprint(): Promise<unknown> {
    const [counts] = await suite().database.query(
      `SELECT (SELECT count(*) FROM application) AS applications, (SELECT count(*) FROM outbox) AS outbox,
              (SELECT count(*) FROM submission) AS submissions,
              (SELECT sum(head_position) FROM journal_stream WHERE stream NOT LIKE 'refused/%') AS facts`,
    );
    return counts;
  }
});

test('a round is told at once which of its constants are missing, and which contradict each other', async () => {
  const { dates } = roundBody();
  const wanted = { roundId: '2022-t2', title: undefined, reserveCents: 800_000_000 };
  const late = { dates: { ...dates, awardDueOn: '2021-11-01', callOpensOn: 'soon' } };
  const answered = await tested.post('/api/v1/rounds', {
    as: 'demo-administrator',
    body: roundBody({ ...wanted, ...late }),
  });
  expect(answered).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  expect(
    (answered.body['errors'] as unknown as { field: string; message: string }[]).map(({ field }) => field),
  ).toEqual([...['title', 'dates.callOpensOn', 'reserveCents', 'dates.awardDueOn']]);
});

test('a round cannot have less than nothing, nor more than a billion euro', async () => {
  const draft = (wanted: object) =>
    tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody({ roundId: '2022-t2', ...wanted }) });
  expect(await draft({ ceilingCents: -1, reserveCents: -1 })).toMatchObject({
    status: 422,
    body: { code: 'ROUND_TERMS_INVALID', errors: [{ field: 'ceilingCents' }, { field: 'reserveCents' }] },
  });
  expect(await draft({ ceilingCents: LARGEST_AMOUNT_CENTS + 1 })).toMatchObject({
    status: 422,
    body: {
      code: 'AMOUNT_TOO_LARGE',
      errors: [{ field: 'ceilingCents', message: 'An amount is at most € 1.000.000.000,00.' }],
    },
  });
});

test('a refused attempt that is sent again stands in the journal once', async () => {
  const asked = { as: 'demo-assessor-jenv', key: 'the-same', body: {} };
  const { database } = suite();
  await tested.post(`${FILE}/award`, asked);
  const attempts = await latestPosition(database, `refused/${STREAM}`);
  expect(await tested.post(`${FILE}/award`, asked)).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await latestPosition(database, `refused/${STREAM}`)).toBe(attempts);
});

test('the same person in another role has another request, so a key does not repeat the answer of the other role', async () => {
  const asked = { key: 'one-person-two-roles', body: {} };
  const prepared = await tested.post(`${FILE}/award`, { ...asked, as: 'demo-deputy' });
  expect(prepared).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  const approved = await tested.post(`${FILE}/award`, { ...asked, as: 'demo-deputy-approver' });
  expect(approved).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

test('nobody in particular is turned away, and no round has any record of it', async () => {
  const sent: readonly Readonly<Record<string, string>>[] = [
    { accept: '*/*' },
    { authorization: 'Bearer demo-nobody' },
    { authorization: 'Basic eDp5' },
  ];
  for (const headers of sent) {
    const answered = await tested.post(`${FILE}/award`, { headers, body: {} });
    expect(answered).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
});

test('what is not JSON, not here, or not known is a problem as well', async () => {
  const as = 'demo-administrator';
  const broken = await tested.post(`${ROUND}/cancellation`, {
    as,
    body: '{"reason": ',
    headers: { 'content-type': 'application/json' },
  });
  expect(broken).toMatchObject({ status: 400, body: { code: 'BODY_MALFORMED' } });
  const form = await tested.post(`${ROUND}/cancellation`, {
    as,
    body: 'reason=x',
    headers: { 'content-type': 'text/plain' },
  });
  expect(form).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_UNSUPPORTED' } });
  expect(await tested.get('/api/v1/nothing', { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await tested.get('/api/v1/rounds/1999', { as })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await tested.get(`${ROUND}/applications?after=xx`, { as })).toMatchObject({
    status: 400,
    body: { code: 'CURSOR_INVALID' },
  });
  expect(await tested.get(`${ROUND}/applications?limit=0`, { as })).toMatchObject({
    status: 400,
    body: { code: 'INPUT_INVALID' },
  });
});

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { conductRound, readOutbox, readStream } from '@ronde/persistence';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(60_000);
const suite = withDatabase();
let tested: TestedApi;

const OBJECTIONS = '/api/v1/rounds/2022-t1/applications/gm0518-1/objections';
const STREAM = 'objection/2022-t1/gm0518-1/1';

/** The award was announced on Friday 10 December 2021: objecting is possible until Friday 21 January 2022. */
const award = {
  type: 'awardDecided',
  data: {
    ...{ caseReference: 'VG-2022-T1-GM0518-1', allocationId: 'a1', totalCents: 6_000_000 },
    lines: [
      {
        ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 6_000_000 },
        ...{ evaluationDuty: false, rorDuty: false },
      },
    ],
  },
};

const notified = {
  type: 'decisionNotified',
  data: {
    ...{ decision: 'AWARD', caseReference: 'VG-2022-T1-GM0518-1', notifiedOn: '2021-12-10' },
    ...{ objectionEndsOn: '2022-01-21', paymentDueOn: '2022-01-21' },
  },
};

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await conductRound(database, '2022-t1', '2022-01-10T11:00:00.000Z');
  const journal = new JournalWriter(database, '2022-t1', '2021-12-10T10:00:00.000Z');
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
  await journal.decide('application/2022-t1/gm0518-1', [award, notified], people.approver);
});
afterAll(() => tested?.api.close());

const post = (path: string, as: string, body: object) => tested.post(`${OBJECTIONS}${path}`, { as, body });

test('with the engine away an objection is stored, confirmed and put on its way in one transaction', async () => {
  const filed = await post('', 'demo-gm0518', { decision: 'AWARD', lacks: ['GROUNDS'], grounds: 'Volgt.' });
  expect(filed).toMatchObject({
    status: 201,
    body: {
      ...{ objectionId: '2022-t1/gm0518-1/1', nth: '1', stream: STREAM, position: 1, timeliness: 'in-time' },
      ...{ objectionEndsOn: '2022-01-21', decisionDueOn: '2022-03-04' },
    },
  });
  const { database } = suite();
  const [fact] = await readStream(database, STREAM);
  expect(fact?.fact).toMatchObject({ type: 'objectionReceived', data: { against: { decidedBy: people.approver.id } } });
  expect(JSON.stringify(fact)).not.toContain('Volgt.');
  const outbox = await database.query(
    `SELECT kind, target, payload ->> 'kind' AS message FROM outbox WHERE stream = $1 ORDER BY ordinal`,
    [STREAM],
  );
  expect(outbox).toEqual([
    { kind: 'mail', target: 'GM0518', message: null },
    { kind: 'engine', target: STREAM, message: 'signalWithStart' },
  ]);
  const [submission] = await database.query('SELECT content FROM submission WHERE stream = $1', [STREAM]);
  expect(submission).toMatchObject({ content: { grounds: 'Volgt.' } });
});

test('is read with its terms, each with why it ends when it does, and what can be done with it', async () => {
  const { body } = await tested.get(`${OBJECTIONS}/1`, { as: 'demo-administrator' });
  expect(body).toMatchObject({
    ...{ phase: 'PREPARATION', caseReference: 'VG-2022-T1-2021-0001-B1', lacks: ['GROUNDS'] },
    deadlines: [{ code: 'OBJECTION_DECISION', dueOn: '2022-03-04', article: 'Awb 7:10(1)' }],
  });
  const actions = body['possibleActions'] as unknown as { action: string; allowed: boolean; code?: string }[];
  expect(actions.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual([
    ...['requestCure', 'submitCure', 'appointCommittee', 'planHearing', 'waiveHearing', 'reportHearing'],
    ...['adjournObjection', 'agreeFurtherDelay', 'coverAmendment', 'editReasons', 'withdrawObjection'],
  ]);
});

test('its papers are listed in their order, for its committee at once and for the objector once they are laid open', async () => {
  const { body } = await tested.get(`${OBJECTIONS}/1/papers`, { as: 'demo-approver-jenv' });
  expect(body).toMatchObject({
    ...{ documentsUntil: null, inspectionFrom: null },
    items: [{ number: 1, kind: 'SUBMISSION', title: 'objection', path: null, content: { grounds: 'Volgt.' } }],
  });
  const early = await tested.get(`${OBJECTIONS}/1/papers`, { as: 'demo-gm0518' });
  expect(early).toMatchObject({ status: 409, body: { code: 'NOT_LAID_OPEN' } });
});

test('its papers are taken away as one bundle with an inventory and hashes, the journal only by who may read it', async () => {
  const unpacked = async (as: string) => {
    const { status, bytes } = await tested.get(`${OBJECTIONS}/1/papers.zip`, { as });
    return status === 200 ? unzipSync(bytes) : status;
  };
  expect(await unpacked('demo-gm0518')).toBe(409);
  const files = (await unpacked('demo-approver-jenv')) as Record<string, Uint8Array>;
  const names = ['00-inventaris.pdf', '01-objection.json', 'journaal.ndjson', 'SHA256SUMS'];
  expect(Object.keys(files)).toEqual(names);
  const listed = Buffer.from(files['SHA256SUMS']!).toString().trim().split('\n');
  const hashed = (name: string) => createHash('sha256').update(files[name]!).digest('hex');
  expect(listed).toEqual(names.slice(0, -1).map((name) => `${hashed(name)}  ${name}`));
  expect(JSON.parse(Buffer.from(files['01-objection.json']!).toString())).toMatchObject({ grounds: 'Volgt.' });
  const other = (await unpacked('demo-assessor-jenv')) as Record<string, Uint8Array>;
  expect(Object.keys(other)).not.toContain('journaal.ndjson');
});

test('a letter is registered by an administrator, by the day it came in and its postmark', async () => {
  const letter = { decision: 'AWARD', channel: 'POST', receivedOn: '2022-01-07', postmarkedOn: '2022-01-06' };
  expect(await post('', 'demo-gm0518', letter)).toMatchObject({ status: 400, body: { code: 'FIELD_INVALID' } });
  expect(await post('', 'demo-administrator', letter)).toMatchObject({
    status: 201,
    body: { nth: '2', timeliness: 'in-time', receivedAt: '2022-01-06T23:00:00.000Z' },
  });
  const { body } = await tested.get(OBJECTIONS, { as: 'demo-gm0518' });
  expect((body['items'] as unknown as object[]).map((row) => (row as { objectionId: string }).objectionId)).toEqual([
    '2022-t1/gm0518-1/2',
    '2022-t1/gm0518-1/1',
  ]);
});

test('what would follow from the right day of a letter is shown, with why; nothing changes', async () => {
  const asked = (query: string) =>
    tested.get(`${OBJECTIONS}/2/dates/consequences?${query}`, { as: 'demo-administrator' });
  expect((await asked('receivedOn=2022-01-10')).body).toMatchObject({
    before: { phase: 'PREPARATION', timeliness: 'in-time', receivedOn: '2022-01-07' },
    after: { receivedOn: '2022-01-10', decision: { dueOn: '2022-03-04', article: 'Awb 7:10(1)' } },
    mails: [{ mail: 'objection-dates-corrected', to: 'GM0518' }, {}, {}],
  });
  expect(await asked('receivedOn=2022-01-11')).toMatchObject({ status: 422, body: { code: 'DATE_INVALID' } });
  expect(await asked('receivedOn=2022-01-07')).toMatchObject({ status: 409, body: { code: 'NOTHING_TO_CORRECT' } });
});

test('an objection against a decision that was never taken is registered all the same, as early', async () => {
  const filed = await post('', 'demo-gm0518', { decision: 'SETTLEMENT' });
  expect(filed).toMatchObject({
    status: 201,
    body: { timeliness: 'early', objectionEndsOn: null, decisionDueOn: null },
  });
});

test.each<[name: string, path: string, as: string, body: object, status: number, code: string]>([
  ['by another municipality', '', 'demo-gm0363', { decision: 'AWARD' }, 403, 'NOT_YOUR_MUNICIPALITY'],
  ['by an assessor', '', 'demo-assessor-jenv', { decision: 'AWARD' }, 403, 'WRONG_ROLE'],
  ['against nothing', '', 'demo-gm0518', {}, 400, 'INPUT_INVALID'],
  [
    'received tomorrow',
    '',
    'demo-administrator',
    { decision: 'AWARD', channel: 'POST', receivedOn: '2022-01-11' },
    422,
    'DATE_INVALID',
  ],
  [
    'a day that is none',
    '',
    'demo-administrator',
    { decision: 'AWARD', channel: 'POST', receivedOn: '2022-02-30' },
    422,
    'DATE_INVALID',
  ],
  [
    'a report before the hearing',
    '/1/hearing-report',
    'demo-administrator',
    { heard: true, report: 'x' },
    409,
    'HEARING_NOT_HELD',
  ],
  [
    'a decision before it is ready',
    '/1/decision',
    'demo-approver-jenv',
    { outcome: 'UNFOUNDED', reason: 'why not' },
    409,
    'WRONG_STATE',
  ],
  [
    'judging what was in time',
    '/1/timeliness',
    'demo-administrator',
    { takenIntoAccount: true, reason: 'why not' },
    409,
    'WRONG_STATE',
  ],
  ['a cure by another municipality', '/1/cure', 'demo-gm0363', { supplied: ['GROUNDS'] }, 403, 'NOT_YOUR_MUNICIPALITY'],
  ['an objection that is not there', '/9/withdrawal', 'demo-gm0518', {}, 404, 'NOT_FOUND'],
])('is refused and changes nothing: %s', async (_, path, as, body, status, code) => {
  const facts = 'SELECT count(*)::int AS n FROM journal_fact WHERE stream LIKE $1';
  const before = await suite().database.query(facts, ['objection/%']);
  expect(await post(path, as, body)).toMatchObject({ status, body: { code } });
  expect(await suite().database.query(facts, ['objection/%'])).toEqual(before);
});

test('against a decision beside the application, named by its number, it is taken in as well', async () => {
  const filed = await post('', 'demo-gm0518', { decision: 'PENALTY', decisionId: '1' });
  // No penalty was fixed yet: it came too early, and a person judges it
  expect(filed).toMatchObject({ status: 201, body: { timeliness: 'early', objectionEndsOn: null } });
  const unnamed = await post('', 'demo-gm0518', { decision: 'CHANGE', decisionId: 'x' });
  expect(unnamed).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
});

test('an appeal that is heard of after the file was closed is noted, and opens the file anew with its whole state', async () => {
  const { database } = suite();
  const decision = { caseReference: 'VG', outcome: 'UNFOUNDED', raisedCents: 0, appealEndsOn: '2022-02-21' };
  const journal = new JournalWriter(database, '2022-t1', '2022-01-09T10:00:00.000Z', 'closed');
  await journal.decide(STREAM, [
    { type: 'objectionDecided', data: decision },
    { type: 'objectionClosed', data: { ending: 'FINAL' } },
  ]);
  const appeal = { court: 'Rechtbank Den Haag', courtCaseNumber: 'SGR 22/1234', filedOn: '2022-01-10' };
  expect(await post('/1/appeal', 'demo-gm0518', appeal)).toMatchObject({ status: 403 });
  const { body } = await post('/1/appeal', 'demo-administrator', appeal);
  expect(body).toMatchObject({ factTypes: ['appealRegistered'] });
  const sent = await readOutbox(database, { stream: STREAM, kind: 'engine', limit: 20 });
  expect(sent.at(-1)?.payload).toMatchObject({
    ...{ kind: 'start', reopens: true },
    input: { carried: { state: { phase: 'DECIDED', appeal }, position: body['position'] } },
  });
  expect((await tested.get(`${OBJECTIONS}/1`, { as: 'demo-administrator' })).body).toMatchObject({ phase: 'DECIDED' });
});

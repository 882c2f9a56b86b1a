import { jest } from '@jest/globals';
import { latestPosition, readStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { unzipSync } from 'fflate';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';
import { formWith, smallPdf } from '../platform/testing/files.js';

jest.setTimeout(120_000);
const suite = withDatabase();
let tested: TestedApi;

const roundId = '2022-t1';
const ROUND = `/api/v1/rounds/${roundId}`;
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = `application/${roundId}/gm0518-1`;
const OTHER = `${ROUND}/applications/gm0518-2`;
const AWARDED = `application/${roundId}/gm0518-2`;
const as = 'demo-gm0518';
const pdf = smallPdf('begroting');
const due = { dueOn: '2023-03-01', dueAt: '2023-03-01T23:00:00.000Z' };
const award = {
  ...{ caseReference: 'VG-1', allocationId: 'a1', totalCents: 6_000_000 },
  lines: [
    {
      ...{ projectId: 'p1', component: 'RESILIENCE', requestedCents: 8_000_000, awardedCents: 6_000_000 },
      ...{ evaluationDuty: true, rorDuty: false },
    },
  ],
};

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, roundId);
  const asked = { type: 'supplementRequested', data: { deficiencies: ['BUDGET'], ...due } };
  await journal.receive(STREAM, applicationReceived({ deficiencies: ['BUDGET'] }));
  await journal.decide(STREAM, [asked]);
  const applicationId = `${roundId}/gm0363-1`;
  await journal.receive(
    `application/${applicationId}`,
    applicationReceived({ applicationId, leadMunicipality: 'GM0363', deficiencies: ['BUDGET'] }),
  );
  await journal.decide(`application/${applicationId}`, [asked]);
});
afterAll(() => tested?.api.close());

interface Upload {
  readonly file?: string;
  readonly by?: string;
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly key?: string;
}

function upload({ file = FILE, by = as, name = 'begroting.pdf', bytes = pdf, key }: Upload = {}) {
  const form = formWith(name, 'application/pdf', bytes);
  return tested.post(`${file}/attachments`, { as: by, ...form, ...(key === undefined ? {} : { key }) });
}

const uploaded = async (given?: Upload) => String((await upload(given)).body['attachmentId']);
const supplement = (attachments: readonly string[], key?: string) =>
  tested.post(`${FILE}/supplement`, {
    ...{ as, body: { supplied: ['BUDGET'], attachments } },
    ...(key === undefined ? {} : { key }),
  });

test('a file goes with a supplement: its fact knows size, type and hash, the submission its name, and who may read the file reads it', async () => {
  const answered = await upload({ name: '../../Begroting Den Haag.pdf' });
  expect(answered).toMatchObject({ status: 201, body: { name: 'Begroting Den Haag.pdf', size: pdf.length } });
  const { attachmentId, mediaType, size, sha256, name } = answered.body;
  const path = `/api/v1/attachments/${String(attachmentId)}`;
  expect(await tested.get(path, { as: 'demo-assessor-jenv' })).toMatchObject({ status: 403 });
  expect(await tested.get(path, { as })).toMatchObject({ status: 200 });

  const received = await supplement([String(attachmentId)], 'the-supplement');
  expect(received).toMatchObject({ status: 201 });
  expect((await supplement([String(attachmentId)], 'the-supplement')).body).toEqual(received.body);

  const { database } = suite();
  const facts = await readStream(database, STREAM);
  const last = facts.at(-1);
  expect(last?.fact).toMatchObject({
    type: 'supplementReceived',
    data: { attachments: [{ attachmentId, mediaType, size, sha256 }], contentHash: received.body['contentHash'] },
  });
  expect(JSON.stringify(last)).not.toContain('Den Haag');
  const [kept] = await database.query('SELECT content FROM submission WHERE stream = $1', [STREAM]);
  expect(kept).toMatchObject({ content: { attachments: [{ attachmentId, name, sha256 }] } });
  const signals = await database.query(`SELECT payload FROM outbox WHERE stream = $1 AND kind = 'engine'`, [STREAM]);
  expect(JSON.stringify(signals)).not.toContain('Den Haag');

  expect(await tested.get(path, { as: 'demo-assessor-jenv' })).toMatchObject({ status: 200, text: pdf.toString() });
  expect(await tested.get(path, { as: 'demo-gm0363' })).toMatchObject({ status: 403 });
  expect(await tested.get(`${FILE}/documents`, { as: 'demo-auditor' })).toMatchObject({
    status: 200,
    body: { handedIn: [{ attachmentId, name, size, sha256, stream: STREAM, path }] },
  });
});

test('what is not what it claims to be, too large or no file at all is refused, and the attempt is written down', async () => {
  const attempts = await latestPosition(suite().database, `refused/${STREAM}`);
  const refused = async (given: Upload) => (await upload(given)).body;
  const at = (code: string) => ({ code, errors: [{ field: 'file', code }] });
  expect(await refused({ bytes: Buffer.from('MZ') })).toMatchObject(at('FILE_NOT_WHAT_IT_CLAIMS'));
  expect(await refused({ name: 'page.html' })).toMatchObject(at('FILE_KIND_NOT_ACCEPTED'));
  expect(await refused({ name: `${'a'.repeat(300)}.pdf` })).toMatchObject(at('FIELD_INVALID'));
  const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
  expect(await refused({ bytes: large })).toMatchObject(at('FILE_TOO_LARGE'));
  expect(await latestPosition(suite().database, `refused/${STREAM}`)).toBe(attempts + 4);
});

test('a file is uploaded once per key, by who may act on the application only', async () => {
  const first = await upload({ key: 'once' });
  expect((await upload({ key: 'once' })).body).toEqual(first.body);
  expect(await upload({ key: 'once', bytes: smallPdf('other') })).toMatchObject({
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
  expect(await upload({ by: 'demo-gm0363' })).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
  expect(await upload({ by: 'demo-assessor-jenv' })).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  expect(await upload({ file: `${ROUND}/applications/gm0518-9` })).toMatchObject({ status: 404 });
});

test('a file that is unknown, of another application, of another sender or used already is refused at its place, and nothing is stored', async () => {
  const { database } = suite();
  const before = await latestPosition(database, STREAM);
  const good = await uploaded();
  const used = await uploaded();
  expect(await supplement([used])).toMatchObject({ status: 201 });
  const elsewhere = await uploaded({ file: `${ROUND}/applications/gm0363-1`, by: 'demo-gm0363' });
  const officials = await uploaded({ by: 'demo-administrator' });
  const at = (code: string) => ({ code, errors: [{ field: 'attachments.1', code }] });
  for (const [id, code] of [
    ['0'.repeat(24), 'UNKNOWN_ATTACHMENT'],
    [elsewhere, 'UNKNOWN_ATTACHMENT'],
    [officials, 'UNKNOWN_ATTACHMENT'],
    [used, 'ATTACHMENT_USED'],
  ] as const)
    expect((await supplement([good, id])).body).toMatchObject(at(code));
  expect(await supplement([good, good])).toMatchObject({ status: 400, body: { errors: [{ field: 'attachments' }] } });
  expect(await supplement(['../1'])).toMatchObject({ status: 400, body: { errors: [{ field: 'attachments.0' }] } });
  expect(await latestPosition(database, STREAM)).toBe(before + 1);
  expect(await supplement([good])).toMatchObject({ status: 201 });
});

test('of two that name the same file at the same moment one has it', async () => {
  const before = await latestPosition(suite().database, STREAM);
  const id = await uploaded();
  const answers = await Promise.all([supplement([id]), supplement([id]), supplement([id])]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await latestPosition(suite().database, STREAM)).toBe(before + 1);
});

test('a receipt without files is what it was: no word of them in its fact, the same hash', async () => {
  const bare = await tested.post(`${FILE}/supplement`, { as, body: { supplied: ['BUDGET'] } });
  const none = await supplement([]);
  expect(none.body['contentHash']).toBe(bare.body['contentHash']);
  expect(JSON.stringify((await readStream(suite().database, STREAM)).at(-1)?.fact)).not.toContain('attachments');
});

describe('after the award', () => {
  beforeAll(async () => {
    const journal = new JournalWriter(suite().database, roundId);
    await journal.receive(AWARDED, applicationReceived({ applicationId: `${roundId}/gm0518-2` }));
    const evaluation = { roundId, applicationId: `${roundId}/gm0518-2` };
    await journal.decide(AWARDED, [
      { type: 'awardDecided', data: award },
      {
        type: 'decisionNotified',
        data: { decision: 'AWARD', caseReference: 'VG-1', notifiedOn: '2021-12-10', objectionEndsOn: '2022-01-21' },
      },
      { type: 'settlementIntended', data: { settledCents: 1, grounds: ['NOT_FULLY_EXECUTED'], viewsDueOn: due.dueOn } },
    ]);
    await journal.decide(`evaluation/${roundId}/gm0518-2/p1`, [
      {
        type: 'evaluationOpened',
        data: { evaluationId: `${roundId}/gm0518-2/p1`, ...evaluation, projectId: 'p1', ...due },
      },
    ]);
    await journal.decide(`monitoring/${roundId}/gm0518-2`, [
      { type: 'monitoringOpened', data: { monitoringId: evaluation.applicationId, ...evaluation, ...due } },
    ]);
  });

  const report = { kind: 'EFFECT', executor: 'EXTERNAL', independent: true, title: 'What it brought' };
  const progress = [{ projectId: 'p1', spentCents: 1, percentDone: 1 }];
  test.each<[string, string, object]>([
    ['applications/gm0518-2/objections', 'objectionReceived', { decision: 'AWARD', lacks: ['GROUNDS'] }],
    ['applications/gm0518-2/objections/1/cure', 'objectionCureReceived', { supplied: ['GROUNDS'] }],
    ['applications/gm0518-2/views', 'viewsReceived', { views: 'Wij zien het anders.' }],
    ['applications/gm0518-2/change-requests', 'changeRequestReceived', { kind: 'OTHER', explanation: 'Meer.' }],
    ['evaluations/gm0518-2/p1/report', 'evaluationReceived', report],
    ['monitorings/gm0518-2/report', 'monitoringReceived', { progress, municipalitiesReached: 1 }],
  ])('%s takes a file: its fact %s says so, and it is in the list of the application', async (path, type, body) => {
    const attachmentId = await uploaded({ file: OTHER, name: `${type}.pdf` });
    const answered = await tested.post(`${ROUND}/${path}`, { as, body: { ...body, attachments: [attachmentId] } });
    expect([answered.status, answered.body['detail']]).toEqual([201, undefined]);
    const stream = String(answered.body['stream']);
    const facts = (await readStream(suite().database, stream)).map(({ fact }) => fact);
    expect(facts.at(-1)).toMatchObject({ type, data: { attachments: [{ attachmentId, size: pdf.length }] } });
    const again = await tested.post(`${ROUND}/${path}`, { as, body: { ...body, attachments: [attachmentId] } });
    expect(again).toMatchObject({ status: 409, body: { code: 'ATTACHMENT_USED' } });
    const { body: listed } = await tested.get(`${OTHER}/documents`, { as });
    expect(listed['handedIn']).toContainEqual(expect.objectContaining({ attachmentId, stream, name: `${type}.pdf` }));
  });

  test('the bundle for the committee has the files of the application and of the objection', async () => {
    const { bytes } = await tested.get(`${OTHER}/objections/1/papers.zip`, { as: 'demo-administrator' });
    const papers = Object.entries(unzipSync(bytes));
    for (const type of ['objectionreceived', 'objectioncurereceived', 'viewsreceived']) {
      const [, found] = papers.find(([name]) => name.endsWith(`-${type}.pdf`)) ?? [];
      expect([type, found && Buffer.from(found).equals(pdf)]).toEqual([type, true]);
    }
  });
});

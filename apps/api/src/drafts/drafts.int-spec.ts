import { jest } from '@jest/globals';
import { latestPosition } from '@ronde/persistence';
import { withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, projectBody, roundBody } from '../platform/testing/bodies.js';
import { smallPdf } from '../platform/testing/files.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
const as = 'demo-gm0518';
const pdf = smallPdf();

beforeAll(async () => {
  tested = await apiFor(suite().database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await suite().database.query(`UPDATE round SET phase = 'CALL' WHERE id = '2022-t1'`);
});
afterAll(() => tested?.api.close());

const { partnerMunicipalities, present, projects } = applicationBody();
const content = { partnerMunicipalities, present, projects };

async function newDraft(): Promise<string> {
  const started = await tested.post('/api/v1/rounds/2022-t1/drafts', { as, body: { municipality: 'GM0518' } });
  expect(started).toMatchObject({ status: 201, body: { version: 1 }, headers: { etag: '"1"' } });
  return `/api/v1/drafts/${String(started.body['draftId'])}`;
}

function upload(draft: string, name: string, type: string, bytes: Buffer, key?: string) {
  const boundary = 'a-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return tested.post(`${draft}/attachments`, { as, body, headers, ...(key === undefined ? {} : { key }) });
}

test('a draft is written, gets a file, is handed in once, and cannot be edited any more', async () => {
  const draft = await newDraft();
  expect(await tested.put(draft, { as, ifMatch: '"1"', body: content })).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  const attached = await upload(draft, '../../plan.pdf', 'application/pdf', pdf);
  expect(attached).toMatchObject({
    status: 201,
    body: { name: 'plan.pdf', mediaType: 'application/pdf', size: pdf.length },
  });

  const read = await tested.get(draft, { as });
  expect(read).toMatchObject({
    status: 200,
    body: { municipality: 'GM0518', version: 2, attachments: [attached.body] },
  });

  const handedIn = await tested.post(`${draft}/submission`, { as, key: 'hand-in' });
  expect(handedIn).toMatchObject({ status: 201, body: { applicationId: '2022-t1/gm0518-1', deficiencies: [] } });
  expect((await tested.post(`${draft}/submission`, { as, key: 'hand-in' })).body).toEqual(handedIn.body);
  expect(await tested.post(`${draft}/submission`, { as })).toMatchObject({
    status: 409,
    body: { code: 'DRAFT_SUBMITTED' },
  });
  expect(await tested.put(draft, { as, ifMatch: '"2"', body: {} })).toMatchObject({
    status: 409,
    body: { code: 'DRAFT_SUBMITTED' },
  });

  const file = await tested.get(`/api/v1/attachments/${String(attached.body['attachmentId'])}`, {
    as: 'demo-assessor-jenv',
  });
  expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' }, text: pdf.toString() });
  const stranger = await tested.get(`/api/v1/attachments/${String(attached.body['attachmentId'])}`, {
    as: 'demo-gm0363',
  });
  expect(stranger).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_MUNICIPALITY' } });
});

test('half-written projects can be saved; handing them in names everything that is missing or cannot be', async () => {
  const draft = await newDraft();
  await tested.put(draft, {
    as,
    ifMatch: '"1"',
    body: { projects: [{ title: 'Idea' }], partnerMunicipalities: ['GM9999'] },
  });
  const refused = await tested.post(`${draft}/submission`, { as });
  expect(refused).toMatchObject({ status: 400, body: { code: 'INPUT_INVALID' } });
  const fields = (refused.body['errors'] as unknown as { field: string }[]).map(({ field }) => field);
  expect(fields).toEqual(['projects.0.component', 'projects.0.requestedCents', 'partnerMunicipalities.0']);
});

test('two people do not overwrite each other', async () => {
  const draft = await newDraft();
  const one = tested.put(draft, { as, ifMatch: '"1"', body: content });
  const other = tested.put(draft, { as, ifMatch: '"1"', body: { projects: [projectBody({ title: 'Other' })] } });
  const statuses = (await Promise.all([one, other])).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, 412]);
  expect(await tested.put(draft, { as, body: content })).toMatchObject({
    status: 428,
    body: { code: 'VERSION_REQUIRED' },
  });
});

test('a file that is not what it claims to be is refused, and the attempt is written down', async () => {
  const draft = await newDraft();
  const { database } = suite();
  const attempts = await latestPosition(database, 'refused/funding-round/2022-t1');
  const program = await upload(draft, 'plan.pdf', 'application/pdf', Buffer.from('MZ not a document'));
  expect(program).toMatchObject({
    status: 422,
    body: { code: 'FILE_NOT_WHAT_IT_CLAIMS', errors: [{ field: 'file' }] },
  });
  expect(await upload(draft, 'page.html', 'text/html', Buffer.from('<p>'))).toMatchObject({
    status: 422,
    body: { code: 'FILE_KIND_NOT_ACCEPTED' },
  });
  expect(await upload(draft, `${'a'.repeat(3_000)}.pdf`, 'application/pdf', pdf)).toMatchObject({
    status: 400,
    body: { code: 'FIELD_INVALID', errors: [{ field: 'file' }] },
  });
  const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
  expect(await upload(draft, 'large.pdf', 'application/pdf', large)).toMatchObject({
    status: 413,
    body: { code: 'FILE_TOO_LARGE' },
  });
  expect(await tested.post(`${draft}/attachments`, { as, body: {} })).toMatchObject({
    status: 415,
    body: { code: 'MEDIA_TYPE_UNSUPPORTED' },
  });
  expect(await tested.get(draft, { as })).toMatchObject({ body: { attachments: [] } });
  expect(await latestPosition(database, 'refused/funding-round/2022-t1')).toBe(attempts + 5);
});

test('the same key with another file is another request', async () => {
  const draft = await newDraft();
  const first = await upload(draft, 'a.pdf', 'application/pdf', pdf, 'file-1');
  expect((await upload(draft, 'a.pdf', 'application/pdf', pdf, 'file-1')).body).toEqual(first.body);
  const other = smallPdf('another');
  expect(await upload(draft, 'a.pdf', 'application/pdf', other, 'file-1')).toMatchObject({
    status: 422,
    body: { code: 'IDEMPOTENCY_KEY_REUSED' },
  });
});

test('a file of a draft can be read back by those who write it, and by nobody else', async () => {
  const attached = await upload(await newDraft(), 'plan.pdf', 'application/pdf', pdf);
  const file = `/api/v1/attachments/${String(attached.body['attachmentId'])}`;
  expect(await tested.get(file, { as })).toMatchObject({ status: 200, text: pdf.toString() });
  expect(await tested.get(file, { as: 'demo-gm0363' })).toMatchObject({
    status: 403,
    body: { code: 'NOT_YOUR_MUNICIPALITY' },
  });
  expect(await tested.get(file, { as: 'demo-auditor' })).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
});

test('a draft is nobody else’s business', async () => {
  const draft = await newDraft();
  expect(await tested.get(draft, { as: 'demo-gm0363' })).toMatchObject({
    status: 403,
    body: { code: 'NOT_YOUR_MUNICIPALITY' },
  });
  expect(await tested.get(draft, { as: 'demo-auditor' })).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
  const unknown = await tested.post('/api/v1/rounds/2022-t1/drafts', {
    as: 'demo-gm9999',
    body: { municipality: 'GM9999' },
  });
  expect(unknown).toMatchObject({
    status: 422,
    body: { code: 'UNKNOWN_MUNICIPALITY', errors: [{ field: 'municipality' }] },
  });
});

test('somebody who returns finds the drafts of the municipality, and no others', async () => {
  const draft = await newDraft();
  await tested.put(draft, { as, ifMatch: '"1"', body: content });
  const own = await tested.get('/api/v1/rounds/2022-t1/drafts', { as });
  const [latest] = own.body['items'] as unknown as readonly Record<string, unknown>[];
  expect(latest).toMatchObject({
    draftId: draft.split('/').at(-1),
    municipality: 'GM0518',
    projects: content.projects.length,
    submittedAs: null,
  });
  const others = await tested.get('/api/v1/rounds/2022-t1/drafts', { as: 'demo-gm0363' });
  expect(others).toMatchObject({ status: 200, body: { items: [] } });
});

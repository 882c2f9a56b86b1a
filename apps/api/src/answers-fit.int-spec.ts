import { jest } from '@jest/globals';
import { keepHistory } from '@ronde/persistence';
import { TOLD_APPLICATION, TOLD_ROUND, toldRound, withDatabase } from '@ronde/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiveExecutions } from './executions/live-executions.js';
import { ExaminedExecutions } from './operations/examined-executions.js';
import { apiFor, type Answered, type TestedApi } from './platform/testing/api-for.js';
import { applicationBody, roundBody } from './platform/testing/bodies.js';
import { smallPdf } from './platform/testing/files.js';
import { administrator, applicant, ASKED, FILE, given, ROUND, TOLD_RUN } from './stories/asked-readings.js';

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;
let ajv: Ajv2020;
let paths: Paths;

type Paths = Readonly<Record<string, { readonly get?: { readonly responses: Responses } }>>;
type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: administrator, body: roundBody() });
  await toldRound(database);
  for (const [stream, history] of Object.entries(RUNS)) await keepRun(stream, history);
  await handIn();
  await tested.post(`${FILE}/bank-accounts`, { as: applicant, body: { iban: 'NL91 ABNA 0417 1643 00' } });
  const objection = { decision: 'AWARD', lacks: ['GROUNDS'], grounds: 'Volgt.' };
  await tested.post(`${FILE}/objections`, { as: applicant, body: objection });
  await tested.post(`${FILE}/objections`, { as: administrator, body: { decision: 'AWARD', channel: 'POST' } });
  const feed = await tested.post(`${ROUND}/calendar-feeds`, { as: administrator });
  given.feed = new URL(String(feed.body['address'])).pathname;
  const mandate = { ministry: 'JENV', holder: 'demo-approver-jenv', functionTitle: 'directeur', acts: ['AWARD'] };
  const valid = { maxCents: 1_000, validFrom: '2021-01-01', validUntil: null, mayDelegate: true };
  const absence = { personId: 'demo-assessor-szw', substituteId: 'demo-other', role: 'ASSESSOR', ministry: 'SZW' };
  const days = { firstDay: '2021-10-04', lastDay: '2021-10-15' };
  const represented = { municipality: 'GM0518', representative: 'GM0513', acts: ['REPORT'], firstDay: '2021-10-04' };
  const mailbox = { municipality: 'GM0518', purpose: 'PAYMENT', address: 'geld@denhaag.example' };
  const merger = { successor: 'GM0363', merged: ['GM0344'], effectiveOn: '2023-01-01', reason: 'Stb. 2022, 345.' };
  const advice = { municipality: 'GM0518', givenOn: '2021-09-01', channel: 'GROUP', topic: 'EVALUATION' };
  const advised = { ...advice, organisation: 'EBW', adviserId: 'ebw-1' };
  await tested.post(`${ROUND}/advice`, { as: administrator, body: advised });
  await tested.post(`${ROUND}/mergers`, { as: administrator, body: merger });
  await tested.post(`${ROUND}/mailboxes`, { as: applicant, body: mailbox });
  await tested.post(`${ROUND}/representatives`, { as: applicant, body: represented });
  await tested.post('/api/v1/absences', { as: administrator, body: { ...absence, ...days } });
  await tested.post('/api/v1/mandates', { as: administrator, body: { ...mandate, ...valid } });
  await database.query(`UPDATE outbox SET attempts = 3 WHERE kind = 'engine'`);
  await database.query(`UPDATE deadline SET done_at = NULL WHERE code = 'SUPPLEMENT'`);
  withEngine();
  const { body } = await tested.get('/api/v1/openapi.json');
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(body, 'api', undefined, false);
  paths = body['paths'] as unknown as Paths;
});
afterAll(() => tested?.api.close());

/** A recorded history for each kind of file. */
const RUNS: Readonly<Record<string, string>> = {
  [`funding-round/${TOLD_ROUND}`]: 'funding-round-from-framework-to-closed-books',
  [`application/${TOLD_APPLICATION}`]: 'application-supplemented-awarded-and-settled',
  [`task/${TOLD_APPLICATION}/settlement`]: 'task-taken-given-back-and-done',
  [`evaluation/${TOLD_APPLICATION}/p1`]: 'evaluation-returned-and-accepted',
  [`monitoring/${TOLD_APPLICATION}`]: 'monitoring-reviewed',
  [`recovery/${TOLD_APPLICATION}/1`]: 'recovery-in-default-and-paid',
  [`payment/${TOLD_APPLICATION}/1`]: 'payment-failed-once-and-made',
};

async function keepRun(workflowId: string, history: string): Promise<void> {
  const bytes = readFileSync(join(import.meta.dirname, `../../worker/histories/${history}.bin`));
  const run = { workflowId, runId: TOLD_RUN, workflowType: workflowId.split('/')[0] ?? '', eventCount: 3, bytes };
  const ended = { ended: 'closed', status: 'COMPLETED', closedAt: '2023-12-21T08:00:00.000Z', previousRunId: null };
  await keepHistory(suite().database, { ...run, ...ended } as Parameters<typeof keepHistory>[1]);
}

/** An application with a file, by way of a draft. */
async function handIn(): Promise<void> {
  const { partnerMunicipalities, present, projects } = applicationBody();
  const started = await tested.post(`${ROUND}/drafts`, { as: applicant, body: { municipality: 'GM0518' } });
  given.draftId = String(started.body['draftId']);
  const draft = `/api/v1/drafts/${given.draftId}`;
  await tested.put(draft, { as: applicant, ifMatch: '"1"', body: { partnerMunicipalities, present, projects } });
  const head = 'content-disposition: form-data; name="file"; filename="plan.pdf"\r\ncontent-type: application/pdf';
  const form = `--x\r\n${head}\r\n\r\n${smallPdf().toString('latin1')}\r\n--x--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const attached = await tested.post(`${draft}/attachments`, { as: applicant, body: form, headers });
  given.attachmentId = String(attached.body['attachmentId']);
  await tested.post(`${draft}/submission`, { as: applicant });
}

/** What an engine would say of running executions; none runs here. */
function withEngine(): void {
  const now = '2021-09-20T08:00:00.000Z';
  const live: Awaited<ReturnType<LiveExecutions['read']>> = {
    ...{
      workflowId: 'application/x',
      runId: TOLD_RUN,
      type: 'application',
      status: 'RUNNING' as const,
      startedAt: now,
    },
    ...{ historyLength: 2, workflowTaskAttempt: 1, history: { items: [{ eventId: 1, at: now, type: 'started' }] } },
    waits: { now, engineNow: now, position: 3, waits: [{ name: 'supplement', dueAt: now }] },
    pendingActivities: [{ activityId: '1', type: 'record', state: 'STARTED', attempt: 2, lastFailure: 'lost' }],
  };
  jest.spyOn(tested.api.get(LiveExecutions, { strict: false }), 'read').mockResolvedValue(live);
  const stuck = { workflowId: 'task/x', runId: TOLD_RUN, attempt: 9, failure: 'lost' };
  const examined = { executions: [{ ...stuck, cause: 'ACTIVITY_RETRYING' as const }], examined: 1 };
  jest.spyOn(tested.api.get(ExaminedExecutions, { strict: false }), 'examine').mockResolvedValue(examined);
}

test('every reading that is documented is tried here', () => {
  const documented = Object.keys(paths).filter((path) => paths[path]?.get);
  expect(documented.filter((path) => ASKED[path] === undefined)).toEqual([]);
});

describe('what is answered is what is documented, nothing more and nothing less', () => {
  test.each(Object.keys(ASKED))('%s', async (path) => {
    const [addresses, ...by] = ASKED[path] ?? [() => []];
    for (const as of by)
      for (const address of addresses()) expectFit(path, await tested.get(address, { as }), `${as} ${address}`);
  });
});

function expectFit(path: string, { status, headers, body, text }: Answered, asked: string): void {
  expect({ asked, status }).toEqual({ asked, status: 200 });
  const mediaType = String(headers['content-type']).split(';')[0] ?? '';
  const forms = Object.keys(paths[path]?.get?.responses['200']?.content ?? {});
  expect(forms).toContain(forms.includes('*/*') ? '*/*' : mediaType);
  if (mediaType !== 'application/json') return expect(text.length).toBeGreaterThan(4);
  const place = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
  const pointer = place.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const fits = ajv.compile({ $ref: `api#/${pointer}` });
  fits(body);
  expect({ asked, errors: fits.errors ?? [] }).toEqual({ asked, errors: [] });
  if ('items' in body) expect({ asked, items: body['items'] }).not.toEqual({ asked, items: [] });
}

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

jest.setTimeout(600_000);
const suite = withDatabase();
let tested: TestedApi;
let ajv: Ajv2020;
let paths: Paths;

type Paths = Readonly<Record<string, { readonly get?: { readonly responses: Responses } }>>;
type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;

const administrator = 'demo-administrator';
const applicant = 'demo-gm0518';
const ROUND = `/api/v1/rounds/${TOLD_ROUND}`;
const FILE = `${ROUND}/applications/gm0518-1`;
/** A kept run of each of its files. */
const TOLD_RUN = '0198e2c4-7d5a-4b7e-9c9f-3f29a0c1d2e4';
/** Ids that are given out while the round is set up. */
const given = { draftId: '', attachmentId: '', feed: '' };

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
  const feed = await tested.post(`${ROUND}/calendar-feeds`, { as: administrator });
  given.feed = new URL(String(feed.body['address'])).pathname;
  const mandate = { ministry: 'JENV', holder: 'demo-approver-jenv', functionTitle: 'directeur', acts: ['AWARD'] };
  const valid = { maxCents: 1_000, validFrom: '2021-01-01', validUntil: null, mayDelegate: true };
  const absence = { personId: 'demo-assessor-szw', substituteId: 'demo-other', role: 'ASSESSOR', ministry: 'SZW' };
  const days = { firstDay: '2021-10-04', lastDay: '2021-10-15' };
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
  const form = `--x\r\n${head}\r\n\r\n%PDF-1.7\n1 0 obj\n%%EOF\n\r\n--x--\r\n`;
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

const workflow = (address: string) => [address, `${address}?run=${TOLD_RUN}`];

/** How each reading is asked for: its addresses, and who asks. */
const ASKED: Readonly<Record<string, readonly [addresses: () => readonly string[], ...by: readonly string[]]>> = {
  '/live': [() => ['/live'], administrator],
  '/api/v1/live': [() => ['/api/v1/live'], administrator],
  '/ready': [() => ['/ready'], administrator],
  '/api/v1/ready': [() => ['/api/v1/ready'], administrator],
  '/api/v1/problems': [() => ['/api/v1/problems'], administrator],
  '/api/v1/problems/{problem}': [() => ['/api/v1/problems/NOT_FOUND'], administrator],
  '/api/v1/framework-presets': [() => ['/api/v1/framework-presets'], administrator],
  '/api/v1/rounds': [() => ['/api/v1/rounds'], administrator, applicant],
  '/api/v1/rounds/{roundId}': [() => [ROUND], administrator, applicant],
  '/api/v1/rounds/{roundId}/figures': [() => [`${ROUND}/figures`], administrator],
  '/api/v1/rounds/{roundId}/calendar': [() => [`${ROUND}/calendar`], administrator, applicant],
  '/api/v1/rounds/{roundId}/calendar-feeds': [() => [`${ROUND}/calendar-feeds`], administrator],
  '/api/v1/calendar-feeds/{file}': [() => [given.feed], administrator],
  '/api/v1/rounds/{roundId}/journal': [() => [`${ROUND}/journal`], administrator],
  '/api/v1/rounds/{roundId}/workflow': [() => workflow(`${ROUND}/workflow`), administrator],
  '/api/v1/rounds/{roundId}/later-dates': [() => [`${ROUND}/later-dates?dueOn=2021-12-20`], administrator],
  '/api/v1/rounds/{roundId}/decree-days/consequences': [
    () => [`${ROUND}/decree-days/consequences?year=2021&days=2021-05-14,2021-11-15`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/ledger': [() => [`${ROUND}/ledger`], administrator],
  '/api/v1/rounds/{roundId}/ledger/lines': [
    () => [`${ROUND}/ledger/lines?limit=2`, `${ROUND}/ledger/lines?format=csv`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/ledger/ceiling-consequences': [
    () => [`${ROUND}/ledger/ceiling-consequences?ceilingCents=1`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/allocations': [() => [`${ROUND}/allocations`], administrator],
  '/api/v1/rounds/{roundId}/allocations/{allocation}/lines': [
    () => [`${ROUND}/allocations/demo-allocator%3Atold/lines`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/applications': [
    () => [`${ROUND}/applications`, `${ROUND}/applications?limit=1`, `${ROUND}/applications?format=csv`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}': [
    () => [FILE, `${ROUND}/applications/gm0518-2`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}/documents': [() => [`${FILE}/documents`], administrator, applicant],
  '/api/v1/rounds/{roundId}/applications/{code}/journal': [() => [`${FILE}/journal`], administrator],
  '/api/v1/rounds/{roundId}/applications/{code}/workflow': [() => workflow(`${FILE}/workflow`), administrator],
  '/api/v1/rounds/{roundId}/tasks/{task}/workflow': [
    () => workflow(`${ROUND}/tasks/gm0518-1~settlement/workflow`),
    administrator,
  ],
  '/api/v1/rounds/{roundId}/evaluations': [() => [`${ROUND}/evaluations`], administrator, applicant],
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/documents': [
    () => [`${ROUND}/evaluations/gm0518-1/p1/documents`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/evaluations/{code}/{project}/workflow': [
    () => workflow(`${ROUND}/evaluations/gm0518-1/p1/workflow`),
    administrator,
  ],
  '/api/v1/rounds/{roundId}/monitorings': [() => [`${ROUND}/monitorings`], administrator, applicant],
  '/api/v1/rounds/{roundId}/monitorings/{code}/documents': [
    () => [`${ROUND}/monitorings/gm0518-1/documents`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/monitorings/{code}/workflow': [
    () => workflow(`${ROUND}/monitorings/gm0518-1/workflow`),
    administrator,
  ],
  '/api/v1/rounds/{roundId}/application-form.pdf': [() => [`${ROUND}/application-form.pdf`], administrator, applicant],
  '/api/v1/rounds/{roundId}/publication-list': [
    () => [`${ROUND}/publication-list`, `${ROUND}/publication-list?format=csv`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}/bank-accounts': [
    () => [`${FILE}/bank-accounts`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/payments': [() => [`${ROUND}/payments`], administrator, applicant],
  '/api/v1/rounds/{roundId}/payments/orders.csv': [() => [`${ROUND}/payments/orders.csv`], administrator],
  '/api/v1/rounds/{roundId}/payments/{code}/{nth}/workflow': [
    () => workflow(`${ROUND}/payments/gm0518-1/1/workflow`),
    administrator,
  ],
  '/api/v1/rounds/{roundId}/recoveries': [() => [`${ROUND}/recoveries`], administrator, applicant],
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}': [
    () => [`${ROUND}/recoveries/gm0518-1/1`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/documents': [
    () => [`${ROUND}/recoveries/gm0518-1/1/documents`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/recoveries/{code}/{nth}/workflow': [
    () => workflow(`${ROUND}/recoveries/gm0518-1/1/workflow`),
    administrator,
  ],
  '/api/v1/rounds/{roundId}/penalties': [() => [`${ROUND}/penalties`], administrator, applicant],
  '/api/v1/rounds/{roundId}/penalties/{code}/{nth}': [
    () => [`${ROUND}/penalties/gm0518-1/1`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/objections': [() => [`${ROUND}/objections`], administrator],
  '/api/v1/rounds/{roundId}/applications/{code}/objections': [() => [`${FILE}/objections`], administrator, applicant],
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}': [
    () => [`${FILE}/objections/1`],
    administrator,
    applicant,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}/objections/{nth}/papers': [
    () => [`${FILE}/objections/1/papers`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}/notifications/consequences': [
    () => [`${FILE}/notifications/consequences?decision=AWARD&notifiedOn=2021-09-20`],
    administrator,
  ],
  '/api/v1/rounds/{roundId}/applications/{code}/decision-memo': [
    () => [`${FILE}/decision-memo`],
    administrator,
    'demo-approver-jenv',
  ],
  '/api/v1/drafts/{draftId}': [() => [`/api/v1/drafts/${given.draftId}`], applicant],
  '/api/v1/tasks': [() => ['/api/v1/tasks'], administrator],
  '/api/v1/absences': [() => ['/api/v1/absences'], administrator],
  '/api/v1/mandates': [() => ['/api/v1/mandates'], administrator],
  '/api/v1/documents/{documentId}': [() => ['/api/v1/documents/letter-application'], administrator],
  '/api/v1/attachments/{attachmentId}': [() => [`/api/v1/attachments/${given.attachmentId}`], administrator],
  '/api/v1/journal/verification': [
    () => [`/api/v1/journal/verification?stream=application/${TOLD_APPLICATION}`],
    administrator,
  ],
  '/api/v1/operations/stuck': [() => ['/api/v1/operations/stuck'], administrator],
  '/api/v1/operations/outbox': [() => ['/api/v1/operations/outbox?limit=2'], administrator],
};

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

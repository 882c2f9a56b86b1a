import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { saveAllocationLines } from '@ronde/persistence';
import { applicationReceived, JournalWriter, objectionReceived, projectRequest, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;

const FILE = '/api/v1/rounds/2022-t1/applications/gm0518-1';
const STREAM = 'application/2022-t1/gm0518-1';
const AWARD = `${FILE}/reasons/award`;
const OF_OBJECTION = `${FILE}/objections/1/reasons`;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const allocated = (allocatedCents: number) => ({
  type: 'allocated',
  data: { allocationId: 'l1', taskId: 't', dueOn: '2021-12-17', lines: [{ projectId: 'p1', allocatedCents }] },
});

/** A file whose amounts were allocated, and an objection of it that is being prepared. */
beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  journal = new JournalWriter(database, '2022-t1');
  const lines = [
    {
      applicationId: '2022-t1/gm0518-1',
      projectId: 'p1',
      requestedCents: 8_000_000,
      advisedCents: 7_000_000,
      allocatedCents: 6_000_000,
    },
  ];
  const summary = await saveAllocationLines(database, 'l1', lines);
  await journal.decide('funding-round/2022-t1', [
    { type: 'allocationProposed', data: { allocationId: 'l1', strategy: 'PRO_RATA', ...summary } },
  ]);
  await journal.receive(STREAM, applicationReceived({ projects: [projectRequest()] }));
  const advised = [{ projectId: 'p1', advisedCents: 7_000_000 }];
  await journal.decide(STREAM, [
    { type: 'assessmentConcluded', data: { advised, advisedCents: 7_000_000 } },
    allocated(6_000_000),
  ]);
  await journal.receive('objection/2022-t1/gm0518-1/1', objectionReceived());
});
afterAll(() => tested?.api.close());

const composed = async () => String((await tested.get(AWARD, { as: 'demo-administrator' })).body['composed']);

async function write(text: string, version: number): Promise<void> {
  const proposal = await composed();
  const edit = {
    decision: 'AWARD',
    version,
    composed: proposal,
    composedHash: hashOf(proposal),
    text,
    hash: hashOf(text),
  };
  await journal.decide(STREAM, [{ type: 'reasonsEdited', data: edit }]);
}

describe('the reasons of a decision', () => {
  it('are proposed from what was assessed and allocated, with the position to write them at', async () => {
    const { body, headers } = await tested.get(AWARD, { as: 'demo-administrator' });
    expect(body).toMatchObject({ decision: 'AWARD', status: 'NONE', outdatedBy: null, versions: [] });
    expect(body['composed']).toContain('naar evenredigheid verdeeld');
    expect(headers['etag']).toBe(`"${String(body['position'])}"`);
  });

  it.each([
    ['not without saying what was read', 'demo-administrator', AWARD, undefined, 428, 'VERSION_REQUIRED'],
    ['not over what somebody else did', 'demo-administrator', AWARD, '"1"', 412, 'STALE_VERSION'],
    ['not by who decides', 'demo-approver-jenv', AWARD, '"3"', 403, 'WRONG_ROLE'],
    ['not by the municipality', 'demo-gm0518', AWARD, '"3"', 403, 'WRONG_ROLE'],
    [
      'by an administrator; the engine is asked, and is away',
      'demo-administrator',
      AWARD,
      '"3"',
      503,
      'ENGINE_UNAVAILABLE',
    ],
    ['on an objection as well', 'demo-administrator', OF_OBJECTION, '"1"', 503, 'ENGINE_UNAVAILABLE'],
    ['of no other decision', 'demo-administrator', `${FILE}/reasons/gift`, '"3"', 404, 'NOT_FOUND'],
  ])('are written %s', async (_, as, path, ifMatch, status, code) => {
    const seen: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
    const headers = { ...seen, 'idempotency-key': `${as}-${path}-${ifMatch ?? ''}` };
    const answered = await tested.put(path, { as, body: { text: 'Anders.' }, headers });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('keep every version beside what was proposed, and show the auditor what was changed', async () => {
    await write('Eerste.', 1);
    await write(`${await composed()}\n\nOok dit telde mee.`, 2);
    const { body } = await tested.get(AWARD, { as: 'demo-auditor' });
    expect(body).toMatchObject({ status: 'DRAFT' });
    const [latest, first] = body['versions'] as unknown as readonly Record<string, unknown>[];
    expect(latest).toMatchObject({ version: 2, composed: body['composed'], adoptedBy: null });
    expect(latest?.['difference']).toContainEqual({
      kind: 'ADDED',
      text: expect.stringContaining('Ook dit telde mee.'),
    });
    expect(first).toMatchObject({ version: 1, text: 'Eerste.', hash: hashOf('Eerste.') });
  });

  it('lie before the approver in the memo, with what changed after they were written', async () => {
    await journal.decide(STREAM, [allocated(5_000_000)]);
    const { body } = await tested.get(`${FILE}/decision-memo`, { as: 'demo-approver-jenv' });
    expect(body['reasons']).toMatchObject([{ decision: 'AWARD', version: 2, outdatedBy: { type: 'allocated' } }]);
    const reasons = await tested.get(AWARD, { as: 'demo-approver-jenv' });
    expect(reasons.body['status']).toBe('OUTDATED');
  });

  it('are those of the decision once it was taken with them', async () => {
    const text = 'Eerste.';
    await journal.decide(STREAM, [
      { type: 'reasonsAdopted', data: { decision: 'AWARD', version: 2, hash: hashOf(text), outdated: true } },
    ]);
    const { body } = await tested.get(AWARD, { as: 'demo-auditor' });
    const [latest] = body['versions'] as unknown as readonly Record<string, unknown>[];
    expect([body['status'], latest?.['adoptedBy'] === null]).toEqual(['ADOPTED', false]);
    const memo = await tested.get(`${FILE}/decision-memo`, { as: 'demo-approver-jenv' });
    expect(memo.body['reasons']).toEqual([]);
  });

  it('on an objection are proposed from its course, and not shown to the objector before the decision', async () => {
    const { body } = await tested.get(OF_OBJECTION, { as: 'demo-administrator' });
    expect(body).toMatchObject({ decision: 'OBJECTION', status: 'NONE', composed: 'U heeft op tijd bezwaar gemaakt.' });
    const asked = await tested.get(OF_OBJECTION, { as: 'demo-gm0518' });
    expect([asked.status, asked.body['code']]).toEqual([403, 'WRONG_ROLE']);
  });
});

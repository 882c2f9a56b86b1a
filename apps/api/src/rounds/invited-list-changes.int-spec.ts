import { jest } from '@jest/globals';
import { JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;

const ROUND = '/api/v1/rounds/2022-t1';
const CHANGES = `${ROUND}/invited-list-changes`;
const [administrator, approver] = ['demo-administrator', 'demo-approver-jenv'];
const municipalities = ['GM0363', 'GM0518'];

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: administrator, body: roundBody() });
  journal = new JournalWriter(database, '2022-t1');
  await journal.decide('funding-round/2022-t1', [
    { type: 'invitedListDrafted', data: { municipalities } },
    { type: 'invitedListApproved', data: { municipalities } },
    { type: 'phaseEntered', data: { phase: 'CALL' } },
    { type: 'callPublished', data: { opensAt: '2021-07-12T22:00:00.000Z', closesAt: '2021-10-01T22:00:00.000Z' } },
  ]);
});
afterAll(() => tested?.api.close());

describe('changes of the approved list, over HTTP', () => {
  const change = { added: ['GM0014'], dropped: [], reason: 'It leads the region.' };
  it.each([
    ['a municipality may not', 'demo-gm0518', '', change, 403, 'WRONG_ROLE', undefined],
    ['not without a reason', administrator, '', { ...change, reason: undefined }, 400, 'INPUT_INVALID', 'reason'],
    ['nobody unknown is added', administrator, '', { ...change, added: ['GM9999'] }, 422, undefined, 'added.0'],
    ['a good one is passed on to the engine', administrator, '', change, 503, 'ENGINE_UNAVAILABLE', undefined],
    ['a decision is passed on to the engine', approver, '/c1/approval', {}, 503, 'ENGINE_UNAVAILABLE', undefined],
    ['a change has one spelling', approver, '/1/approval', {}, 404, 'NOT_FOUND', undefined],
  ])('%s', async (_, as, path, body, status, code, field) => {
    const answered = await tested.post(`${CHANGES}${path}`, { as, body });
    expect(answered.body).toMatchObject({ status, ...(code && { code }) });
    const errors = (answered.body['errors'] ?? []) as readonly { readonly field: string }[];
    if (field !== undefined) expect(errors.map((error) => error.field)).toEqual([field]);
  });

  it('one that waits is shown to officials, and to no municipality; approved, it is the list', async () => {
    const proposed = { changeId: 'c1', added: ['GM0014'], dropped: ['GM0363'] };
    await journal.decide('funding-round/2022-t1', [{ type: 'invitedListChangeProposed', data: proposed }]);
    const seenBy = async (as: string) => (await tested.get(ROUND, { as })).body;
    expect((await seenBy(approver))['listChange']).toMatchObject(proposed);
    expect((await seenBy('demo-gm0518'))['listChange']).toBeUndefined();
    const changed = { ...proposed, municipalities: ['GM0014', 'GM0518'], closesAt: '2021-10-01T22:00:00.000Z' };
    await journal.decide('funding-round/2022-t1', [{ type: 'invitedListChanged', data: changed }]);
    expect(await seenBy(approver)).toMatchObject({ invited: ['GM0014', 'GM0518'] });
    expect((await seenBy(approver))['listChange']).toBeUndefined();
  });
});

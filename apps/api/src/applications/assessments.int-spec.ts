import { jest } from '@jest/globals';
import { applicationReceived, JournalWriter, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = '/api/v1/rounds/2022-t1';
const FILE = `${ROUND}/applications/gm0518-1`;
const TASK = 'task/2022-t1/gm0518-1/assessment-szw';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  const journal = new JournalWriter(database, '2022-t1');
  await journal.receive('application/2022-t1/gm0518-1', applicationReceived());
  await journal.decide('application/2022-t1/gm0518-1', [
    { type: 'conflictRegistered', data: { personId: 'demo-assessor-szw', cause: 'ADVISED_APPLICANT', reopened: [] } },
  ]);
  const work = { kind: 'CO_ASSESSMENT', subject: 'application/2022-t1/gm0518-1', role: 'ASSESSOR', ministry: 'SZW' };
  const opening = { ...work, taskId: TASK.slice('task/'.length), roundId: '2022-t1' };
  const due = { dueOn: '2021-10-20', dueAt: '2021-10-20T22:00:00.000Z' };
  await journal.decide(TASK, [{ type: 'taskOpened', data: { ...opening, ...due } }]);
});
afterAll(() => tested?.api.close());

describe('what is decided beside the assessment, over HTTP', () => {
  const talk = { heldOn: '2021-10-05', outcome: 'AGREED', participants: [{ ministry: 'SZW', role: 'ASSESSOR' }] };
  const decided = { decisions: [{ projectId: 'p1', outcome: 'AMOUNT', advisedCents: 1 }], reason: 'As agreed.' };
  const late = { ministry: 'SZW', assessments: [{ projectId: 'p1', advisedCents: 1 }] };
  it.each([
    ['a consultation names offices', 'consultations', 'demo-assessor-jenv', { ...talk, participants: ['Jan'] }, 400],
    ['a municipality records none', 'consultations', 'demo-gm0518', talk, 403],
    [
      'a divergence is decided with a reason',
      'divergence-decision',
      'demo-approver-jenv',
      { ...decided, reason: '' },
      422,
    ],
    ['not by SZW', 'divergence-decision', 'demo-approver-szw', decided, 403],
    ['not outside the assessment', 'divergence-decision', 'demo-approver-jenv', decided, 409],
    [
      'an intended refusal names its facts',
      'intended-refusal',
      'demo-administrator',
      { projectIds: ['p1'], ground: 'LATE' },
      400,
    ],
    [
      'recorded views are of an administrator',
      'recorded-views',
      'demo-gm0518',
      { how: 'WAIVED', on: '2021-12-06', reason: 'No need.' },
      403,
    ],
    ['a co-initial is of SZW', 'co-initial', 'demo-approver-jenv', { outcome: 'GIVEN' }, 403],
    ['a co-initial is given or refused', 'co-initial', 'demo-approver-szw', { outcome: 'SILENT' }, 400],
    ['a late opinion is of its own ministry', 'late-opinion', 'demo-assessor-jenv', late, 403],
  ])('%s', async (_, path, as, body, status) => {
    expect((await tested.post(`${FILE}/${path}`, { as, body })).status).toBe(status);
  });
});

describe('a conflict of interest, over HTTP', () => {
  it.each([
    ['a municipality registers none', 'demo-gm0518', { cause: 'OWN_INTEREST' }, 403, 'WRONG_ROLE'],
    ['it is a code', 'demo-assessor-jenv', { cause: 'My neighbour works there.' }, 400, 'INPUT_INVALID'],
    [
      'and no words beside it',
      'demo-assessor-jenv',
      { cause: 'OWN_INTEREST', reason: 'a friend' },
      400,
      'INPUT_INVALID',
    ],
    [
      'an official is passed on to the engine',
      'demo-assessor-jenv',
      { cause: 'OWN_INTEREST' },
      503,
      'ENGINE_UNAVAILABLE',
    ],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await tested.post(`${FILE}/conflicts-of-interest`, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('shows to officials who does not work on the file, and offers that person nothing', async () => {
    const { body } = await tested.get(FILE, { as: 'demo-assessor-szw' });
    expect(body['conflicts']).toMatchObject([{ personId: 'demo-assessor-szw', cause: 'ADVISED_APPLICANT' }]);
    expect(body['possibleActions']).not.toContainEqual({ action: 'assess', allowed: true });
    expect((await tested.get(FILE, { as: 'demo-gm0518' })).body).not.toHaveProperty('conflicts');
  });

  it('keeps its task from that person', async () => {
    const claimed = await tested.post(`${ROUND}/tasks/gm0518-1~assessment-szw/claim`, { as: 'demo-assessor-szw' });
    expect([claimed.status, claimed.body['code']]).toEqual([403, 'CONFLICT_OF_INTEREST']);
    const { body } = await tested.get('/api/v1/tasks?mine=true', { as: 'demo-assessor-szw' });
    expect(body['items']).toEqual([]);
  });
});

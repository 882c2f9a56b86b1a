import { jest } from '@jest/globals';
import { readStream } from '@ronde/persistence';
import { JournalWriter, TOLD_APPLICATION, TOLD_ROUND, toldRound, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const ROUND = `/api/v1/rounds/${TOLD_ROUND}`;
const FILE = `${ROUND}/applications/gm0518-1`;
const STREAM = `application/${TOLD_APPLICATION}`;
const HANDLING = `${TOLD_APPLICATION}/objection-1`;
const interested = ['demo-administrator', 'demo-approver-jenv', 'demo-assessor-jenv'];
const interest = (personId: string) => ({
  type: 'conflictRegistered',
  data: { personId, cause: 'RELATED_PERSON', reopened: [] },
});

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await toldRound(database);
  await tested.post(`${FILE}/objections`, { as: 'demo-gm0518', body: { decision: 'AWARD', grounds: 'Volgt.' } });
  const journal = new JournalWriter(database, TOLD_ROUND);
  const work = { kind: 'OBJECTION_HANDLING', subject: `objection/${TOLD_APPLICATION}/1`, role: 'ADMINISTRATOR' };
  const due = { dueOn: '2023-10-20', dueAt: '2023-10-20T22:00:00.000Z' };
  const opening = { ...work, ministry: 'JENV', taskId: HANDLING, roundId: TOLD_ROUND, ...due };
  const claimed = { type: 'taskClaimed', data: { by: 'demo-administrator' } };
  await journal.decide(`task/${HANDLING}`, [{ type: 'taskOpened', data: opening }, claimed]);
  await journal.decide(STREAM, interested.map(interest));
});
afterAll(() => tested?.api.close());

describe('an interest in a file keeps somebody from all that hangs on it (Awb 2:4)', () => {
  it.each([
    [
      'a change of the award',
      `${FILE}/bank-accounts/judgement`,
      'demo-administrator',
      { accountId: 'b1', confirmed: true, through: 'TELEPHONE' },
    ],
    ['an objection', `${FILE}/objections/1/adjournment`, 'demo-administrator', { reason: 'Drukte.' }],
    [
      'a decision on it',
      `${FILE}/objections/1/decision`,
      'demo-approver-jenv',
      { outcome: 'UNFOUNDED', reason: 'Nee.' },
    ],
    [
      'the report of a hearing',
      `${FILE}/objections/1/hearing-report`,
      'demo-administrator',
      { heard: true, report: 'Gehoord.' },
    ],
    ['an evaluation', `${ROUND}/evaluations/gm0518-1/p1/acceptance`, 'demo-assessor-jenv', {}],
    ['the monitoring', `${ROUND}/monitorings/gm0518-1/review`, 'demo-administrator', { efficient: true }],
    ['a claim', `${ROUND}/recoveries/gm0518-1/1/write-off`, 'demo-approver-jenv', { reason: 'Klein.' }],
    ['a payment', `${ROUND}/payments/gm0518-1/1/approval`, 'demo-approver-jenv', {}],
    ['a penalty', `${ROUND}/penalties/gm0518-1/1/decision`, 'demo-approver-jenv', { reason: 'Te laat.' }],
    ['a task on an objection', `${ROUND}/tasks/gm0518-1~objection-1/claim`, 'demo-administrator', {}],
  ])('%s', async (_, path, as, body) => {
    const answered = await tested.post(path, { as, body });
    expect([answered.status, answered.body['code']]).toEqual([403, 'CONFLICT_OF_INTEREST']);
  });

  it('not from registering what others sent in, nor from giving work back', async () => {
    const posted = { decision: 'AWARD', grounds: 'Per post.', receivedOn: '2021-12-20' };
    const { body } = await tested.post(`${FILE}/objections`, { as: 'demo-administrator', body: posted });
    expect(body['code']).not.toBe('CONFLICT_OF_INTEREST');
    const released = await tested.post(`${ROUND}/tasks/gm0518-1~objection-1/release`, { as: 'demo-administrator' });
    expect(released).toMatchObject({ status: 503, body: { code: 'ENGINE_UNAVAILABLE' } });
  });

  it('offers such a person nothing to do there', async () => {
    const offered = async (path: string, as: string) => {
      const { body } = await tested.get(path, { as });
      const [first] = (body['items'] ?? [body]) as unknown as {
        possibleActions: { action: string; allowed: boolean }[];
      }[];
      return first?.possibleActions.filter(({ allowed }) => allowed).map(({ action }) => action);
    };
    expect(await offered(`${FILE}/objections/1`, 'demo-administrator')).toEqual(['submitCure', 'withdrawObjection']);
    expect(await offered(`${ROUND}/evaluations`, 'demo-assessor-jenv')).toEqual([]);
    expect(await offered(`${ROUND}/recoveries/gm0518-1/1`, 'demo-approver-jenv')).toEqual([]);
    expect(await offered(`${ROUND}/penalties/gm0518-1/1`, 'demo-approver-jenv')).toEqual([]);
    const mine = await tested.get('/api/v1/tasks?mine=true', { as: 'demo-administrator' });
    expect(mine.body['items']).toEqual([]);
  });

  it('takes back what such a person had taken, in the transaction that registers it', async () => {
    const told = await suite().database.query(
      `SELECT target, payload ->> 'signal' AS signal FROM outbox WHERE stream = $1 AND target LIKE 'task/%' ORDER BY id`,
      [STREAM],
    );
    expect(told).toEqual([{ target: `task/${HANDLING}`, signal: 'conflictRegistered' }]);
  });
});

describe('a registered interest is lifted', () => {
  const lift = (as: string, body: object) => tested.post(`${FILE}/lifted-conflicts-of-interest`, { as, body });
  const why = { personId: 'demo-assessor-jenv', reason: 'Een naamgenoot.' };

  it.each([
    ['with a reason', 'demo-administrator', { personId: 'demo-assessor-jenv' }, 400, 'INPUT_INVALID'],
    ['not by a municipality', 'demo-gm0518', why, 403, 'WRONG_ROLE'],
    ['not by an assessor', 'demo-assessor-szw', why, 403, 'WRONG_ROLE'],
    ['not by somebody with an interest', 'demo-administrator', why, 403, 'CONFLICT_OF_INTEREST'],
  ])('%s', async (_, as, body, status, code) => {
    const answered = await lift(as, body);
    expect([answered.status, answered.body['code']]).toEqual([status, code]);
  });

  it('and keeps that person from nothing any more; the journal holds both', async () => {
    const journal = new JournalWriter(suite().database, TOLD_ROUND);
    await journal.decide(STREAM, [{ type: 'conflictLifted', data: { personId: 'demo-administrator' } }]);
    const answered = await lift('demo-administrator', why);
    expect([answered.status, answered.body['code']]).toEqual([503, 'ENGINE_UNAVAILABLE']);
    const types = (await readStream(suite().database, STREAM)).map(({ fact }) => fact.type);
    expect(types.filter((type) => type.startsWith('conflict'))).toHaveLength(4);
  });
});

import { jest } from '@jest/globals';
import { conductRound, readOutbox, readStream } from '@ronde/persistence';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(60_000);
const suite = withDatabase();
let tested: TestedApi;
const ROUND = '/api/v1/rounds/2022-t1';
const FILE = 'application/2022-t1/gm0518-1';

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  // The told application was received on 1 September 2021: its eight weeks end in October.
  await conductRound(database, '2022-t1', '2021-12-13T11:00:00.000Z');
  await new JournalWriter(database, '2022-t1').receive(FILE, applicationReceived());
});
afterAll(() => tested?.api.close());

const notify = (as: string, body: object) =>
  tested.post(`${ROUND}/applications/gm0518-1/notices-of-default`, { as, body });
const about = { about: 'APPLICATION' };

describe('a notice of default over HTTP', () => {
  it('is stored, judged, confirmed and put on its way in one transaction, with the engine away', async () => {
    const given = await notify('demo-gm0518', { ...about, text: 'U bent te laat.' });
    expect(given).toMatchObject({
      status: 201,
      body: { penaltyId: '2022-t1/gm0518-1/1', nth: '1', judgement: 'VALID', decideBy: '2021-12-27' },
    });
    const [entry] = await readStream(suite().database, 'penalty/2022-t1/gm0518-1/1');
    expect(entry?.fact.type).toBe('noticeOfDefaultReceived');
    expect(JSON.stringify(entry)).not.toContain('te laat');
    const sent = await readOutbox(suite().database, { stream: 'penalty/2022-t1/gm0518-1/1', limit: 9 });
    expect(sent.map(({ kind, target }) => `${kind} > ${target}`)).toEqual([
      'mail > GM0518',
      ...['mail > JENV/ADMINISTRATOR', 'mail > JENV/APPROVER', 'engine > penalty/2022-t1/gm0518-1/1'],
    ]);
  });

  it('by letter counts from the day it came in, and may be premature', async () => {
    const letter = await notify('demo-administrator', { ...about, receivedOn: '2021-10-01' });
    expect(letter).toMatchObject({ status: 201, body: { nth: '2', judgement: 'PREMATURE' } });
  });

  it('is read with its terms and what has run, by its own municipality and no other', async () => {
    const { body } = await tested.get(`${ROUND}/penalties/gm0518-1/1`, { as: 'demo-gm0518' });
    expect(body).toMatchObject({
      ...{ status: 'RUNNING', runningCents: 0 },
      deadlines: [{ code: 'PENALTY_GRACE', dueOn: '2021-12-27', article: 'Awb 4:17(3)' }],
    });
    expect((await tested.get(`${ROUND}/penalties/gm0518-1/1`, { as: 'demo-gm0363' })).status).toBe(403);
    const list = await tested.get(`${ROUND}/penalties?status=RUNNING`, { as: 'demo-gm0518' });
    expect(list.body['items']).toMatchObject([{ penalty: 'gm0518-1/1', about: 'APPLICATION' }]);
  });

  it.each<[string, string, object, number, string]>([
    ['by another municipality', 'demo-gm0363', about, 403, 'NOT_YOUR_MUNICIPALITY'],
    ['a letter, by who sent it', 'demo-gm0518', { ...about, receivedOn: '2021-12-10' }, 400, 'FIELD_INVALID'],
    ['about nothing', 'demo-gm0518', {}, 400, 'INPUT_INVALID'],
    ['about an objection that is not there', 'demo-gm0518', { about: 'OBJECTION', objection: 7 }, 404, 'NOT_FOUND'],
    ['of tomorrow', 'demo-administrator', { ...about, receivedOn: '2021-12-14' }, 422, 'DATE_INVALID'],
  ])('is refused %s', async (_, as, body, status, code) => {
    expect(await notify(as, body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['an administrator fixes none', 'demo-administrator', {}, 403],
    ['an approver is passed on to the engine', 'demo-approver-jenv', { exclusion: 'UNREASONABLY_LATE' }, 503],
  ])('%s', async (_, as, body, status) => {
    expect((await tested.post(`${ROUND}/penalties/gm0518-1/1/decision`, { as, body })).status).toBe(status);
  });

  it('is not paid before it is fixed', async () => {
    const pay = (as: string) => tested.post(`${ROUND}/penalties/gm0518-1/1/payment`, { as, body: {} });
    expect(await pay('demo-gm0518')).toMatchObject({ status: 403, body: { code: 'WRONG_ROLE' } });
    expect(await pay('demo-administrator')).toMatchObject({ status: 409, body: { code: 'WRONG_STATE' } });
  });

  it('is told the decision by whoever writes it, once it is announced', async () => {
    const { database } = suite();
    const decided = { decision: 'REJECTION', caseReference: 'VG-2022-T1-GM0518-1', notifiedOn: '2022-01-13' };
    const journal = new JournalWriter(database, '2022-t1', '2022-01-13T11:00:00.000Z', 'later');
    await journal.decide(
      FILE,
      [
        { type: 'applicationRejected', data: { caseReference: decided.caseReference, ground: 'CEILING_EXHAUSTED' } },
        { type: 'decisionNotified', data: { ...decided, objectionEndsOn: '2022-02-24' } },
      ],
      people.approver,
    );
    const sent = await readOutbox(database, { stream: FILE, kind: 'engine', limit: 9 });
    expect(sent.map(({ payload }) => payload)).toEqual([
      {
        ...{ kind: 'signal', workflowId: 'penalty/2022-t1/gm0518-1/1', signal: 'decisionTaken' },
        payload: { cause: 'DECIDED', decidedOn: '2022-01-13', at: '2022-01-13T11:01:00.000Z' },
      },
    ]);
  });

  it('while the term stands still is premature, whatever day was reckoned before, and says since when', async () => {
    const { database } = suite();
    const file = 'application/2022-t1/gm0363-1';
    const journal = new JournalWriter(database, '2022-t1', '2021-10-04T11:00:00.000Z', 'suspended');
    await journal.receive(file, applicationReceived({ applicationId: '2022-t1/gm0363-1', leadMunicipality: 'GM0363' }));
    const suspended = { suspensionId: 's1', ground: 'APPLICANT_DELAY', firstDay: '2021-10-05' } as const;
    const moved = { previousDueOn: '2021-10-27', decisionDueOn: '2021-10-27' };
    await journal.decide(file, [{ type: 'decisionSuspended', data: { ...suspended, ...moved } }]);
    const given = await tested.post(`${ROUND}/applications/gm0363-1/notices-of-default`, {
      as: 'demo-gm0363',
      body: about,
    });
    expect(given).toMatchObject({ status: 201, body: { judgement: 'PREMATURE' } });
    const [entry] = await readStream(database, 'penalty/2022-t1/gm0363-1/1');
    expect(entry?.fact).toMatchObject({ data: { suspendedSince: '2021-10-05' } });
  });

  it('by letter shows what another day of receipt would change, and changes nothing', async () => {
    const application = applicationReceived({ applicationId: '2022-t1/gm0344-1', leadMunicipality: 'GM0344' });
    await new JournalWriter(suite().database, '2022-t1').receive('application/2022-t1/gm0344-1', application);
    const at = `${ROUND}/penalties/gm0344-1/1`;
    const as = 'demo-administrator';
    const letter = (receivedOn: string) =>
      tested.post(`${ROUND}/applications/gm0344-1/notices-of-default`, { as, body: { ...about, receivedOn } });
    const follows = (day: string) => tested.get(`${at}/date/consequences?receivedOn=${day}`, { as });
    expect(await letter('2021-12-06')).toMatchObject({ body: { judgement: 'VALID' } });
    expect(await follows('2021-12-08')).toMatchObject({
      status: 200,
      body: { before: { decideBy: '2021-12-20' }, after: { decideBy: '2021-12-22', status: 'RUNNING', days: 0 } },
    });
    expect(await follows('2021-10-01')).toMatchObject({ body: { after: { judgement: 'PREMATURE' } } });
    expect(await letter('2021-12-07')).toMatchObject({ body: { judgement: 'ALREADY_GIVEN' } });
    expect(await follows('2021-12-08')).toMatchObject({ status: 409, body: { code: 'NOTICE_BESIDE' } });
    const digital = await tested.get(`${ROUND}/penalties/gm0518-1/1/date/consequences?receivedOn=2021-12-08`, { as });
    expect(digital).toMatchObject({ status: 409, body: { code: 'NOTHING_TO_CORRECT' } });
    const sent = await tested.post(`${at}/date`, {
      as: 'demo-gm0518',
      body: { receivedOn: '2021-12-07', reason: 'Wrongly read.' },
    });
    expect(sent.status).toBe(403);
  });
});

import { jest } from '@jest/globals';
import { withDatabase } from '@ronde/testing';
import { apiFor, type Answered, type TestedApi } from '../platform/testing/api-for.js';
import { applicationBody, roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;

const CALENDAR = '/api/v1/rounds/2022-t1/calendar';
const FEEDS = '/api/v1/rounds/2022-t1/calendar-feeds';

interface Day {
  readonly stream: string;
  readonly code: string;
  readonly dueOn: string;
  readonly responsible: string;
  readonly person: string | null;
  readonly lapsesSoon: boolean;
  readonly workingDaysLeft: number;
  readonly explanation: string | null;
}

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  await database.query(
    `UPDATE round SET phase = 'CALL', invited = '{GM0518,GM0363}', invited_status = 'APPROVED' WHERE id = '2022-t1'`,
  );
  for (const leadMunicipality of ['GM0518', 'GM0363'])
    await tested.post('/api/v1/rounds/2022-t1/applications', {
      as: `demo-${leadMunicipality.toLowerCase()}`,
      body: applicationBody({ leadMunicipality }),
    });
  // As the workflow leaves them when it asks for a supplement and opens work.
  await database.query(
    `INSERT INTO deadline (stream, code, round_id, due_on, due_at, explanation)
     VALUES ('funding-round/2022-t1', 'CALL_CLOSING', '2022-t1', '2021-10-01', '2021-10-01T22:00:00Z', 'set'),
            ('application/2022-t1/gm0518-1', 'SUPPLEMENT', '2022-t1', '2021-10-01', '2021-10-01T22:00:00Z', 'Awb 4:5'),
            ('application/2022-t1/gm0363-1', 'COMPLETENESS', '2022-t1', '2021-10-08', NULL, 'assumption')`,
  );
  await database.query(
    `INSERT INTO task (id, round_id, kind, subject, role, ministry, status, claimed_by, due_on, due_at, reminders, escalated, opened_at)
     VALUES ('2022-t1/gm0363-1/check', '2022-t1', 'COMPLETENESS_CHECK', 'application/2022-t1/gm0363-1', 'ADMINISTRATOR', 'JENV',
             'CLAIMED', 'demo-administrator', '2021-10-08', '2021-10-08T22:00:00Z', 0, false, now()),
            ('2022-t1/framework', '2022-t1', 'FRAMEWORK_APPROVAL', 'funding-round/2022-t1', 'APPROVER', 'JENV',
             'OPEN', NULL, '2021-09-24', '2021-09-24T22:00:00Z', 0, false, now())`,
  );
});
afterAll(() => tested?.api.close());

const days = ({ body }: Answered): readonly Day[] => body['items'] as unknown as readonly Day[];
const read = async (as: string, query = '') => days(await tested.get(`${CALENDAR}${query}`, { as }));
const shown = (list: readonly Day[]) => list.map(({ dueOn, code, responsible }) => `${dueOn} ${code} ${responsible}`);

test('lists every open deadline and open work of a round, the first to end first, and for whom', async () => {
  expect(shown(await read('demo-auditor'))).toEqual([
    '2021-09-24 FRAMEWORK_APPROVAL JENV/APPROVER',
    '2021-10-01 SUPPLEMENT GM0518',
    '2021-10-01 CALL_CLOSING JENV/ADMINISTRATOR',
    '2021-10-08 COMPLETENESS JENV/ADMINISTRATOR',
    '2021-11-15 DECISION JENV/APPROVER',
    '2021-11-15 DECISION JENV/APPROVER',
  ]);
});

test('says of each day why it is that day and how many working days are left', async () => {
  const [, supplement, , , decision] = await read('demo-auditor');
  expect(supplement).toMatchObject({ explanation: 'Awb 4:5', workingDaysLeft: 9, lapsesSoon: true });
  expect(decision).toMatchObject({ workingDaysLeft: 40, lapsesSoon: false });
  expect(decision?.explanation).toContain('4:13');
});

test('knows ten working days ahead what is about to lapse', async () => {
  const soon = await read('demo-auditor', '?lapsing=true');
  expect(soon.map(({ code }) => code)).toEqual(['FRAMEWORK_APPROVAL', 'SUPPLEMENT', 'CALL_CLOSING']);
});

test('can be read by person, by office and by whose turn it is', async () => {
  expect((await read('demo-auditor', '?person=demo-administrator')).map(({ code }) => code)).toEqual(['COMPLETENESS']);
  const approvers = await read('demo-auditor', '?responsible=JENV/APPROVER');
  expect(approvers.map(({ code }) => code)).toEqual(['FRAMEWORK_APPROVAL', 'DECISION', 'DECISION']);
  expect((await read('demo-allocator', '?mine=true')).map(({ code }) => code)).toEqual(['CALL_CLOSING']);
});

test('shows a municipality its own deadlines only, whatever it asks', async () => {
  expect(shown(await read('demo-gm0518', '?responsible=JENV/APPROVER'))).toEqual(['2021-10-01 SUPPLEMENT GM0518']);
  expect(await read('demo-gm0363')).toEqual([]);
});

test('is read in pages that join without a gap', async () => {
  const first = await tested.get(`${CALENDAR}?limit=4`, { as: 'demo-auditor' });
  const rest = await tested.get(`${CALENDAR}?limit=4&after=${String(first.body['next'])}`, { as: 'demo-auditor' });
  expect([...shown(days(first)), ...shown(days(rest))]).toEqual(shown(await read('demo-auditor')));
  expect(rest.body).not.toHaveProperty('next');
});

test('a feed shows its owner’s days to whoever has the address: titles and dates, nothing else', async () => {
  const issued = await tested.post(FEEDS, { as: 'demo-gm0518', key: 'feed' });
  expect(issued.status).toBe(201);
  const again = await tested.post(FEEDS, { as: 'demo-gm0518', key: 'feed' });
  expect(again.body).toEqual(issued.body);
  const feed = await tested.get(new URL(String(issued.body['address'])).pathname);
  expect(feed).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } });
  expect(feed.text).toContain('SUMMARY:Laatste dag om de aanvraag aan te vullen – gm0518-1');
  expect(feed.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(feed.text).not.toMatch(/Awb|demo-|cents|URL|DESCRIPTION/);
});

test('a revoked feed shows nothing any more, and only its owner can revoke it', async () => {
  const { body } = await tested.post(FEEDS, { as: 'demo-approver-jenv' });
  const path = new URL(String(body['address'])).pathname;
  const revocation = `${FEEDS}/${String(body['feedId'])}/revocation`;
  expect(await tested.post(revocation, { as: 'demo-administrator' })).toMatchObject({ status: 404 });
  expect(await tested.get(path)).toMatchObject({ status: 200 });
  expect(await tested.post(revocation, { as: 'demo-approver-jenv' })).toMatchObject({ status: 200 });
  expect(await tested.get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  const own = await tested.get(FEEDS, { as: 'demo-approver-jenv' });
  expect(own.body).toMatchObject({ items: [{ feedId: body['feedId'], revokedAt: expect.any(String) as unknown }] });
});

test('an address that nobody was given opens nothing', async () => {
  expect(await tested.get('/api/v1/calendar-feeds/guess.ics')).toMatchObject({ status: 404 });
});

import { jest } from '@jest/globals';
import type { Fact } from '@ronde/domain';
import { applicationReceived, JournalWriter, people, withDatabase } from '@ronde/testing';
import { apiFor, type TestedApi } from '../platform/testing/api-for.js';
import { roundBody } from '../platform/testing/bodies.js';

jest.setTimeout(300_000);
const suite = withDatabase();
let tested: TestedApi;
let journal: JournalWriter;

const ROUND = '/api/v1/rounds/2022-t1';
/** What the other ministry says of the first, second or third file. */
const opinionOn = (nth: number) => new RegExp(`654321${nth}|NOT_NECESSARY|Seen twice before`);
const LETTER = 'letter-of-intention';
const work = (ministry: 'JENV' | 'SZW') => ({
  ...{ ministry, taskId: `2022-t1/gm0518-1/assessment-${ministry.toLowerCase()}` },
  ...{ projectIds: ['p1'], dueOn: '2021-11-01' },
});
const assessmentsOf = (nth: number) => [
  {
    ...{ projectId: 'p1', advisedCents: 6_543_210 + nth, ground: 'NOT_NECESSARY' },
    criteria: [{ criterion: 'NEED', score: 'GOOD', reason: 'Seen twice before' }],
  },
];
const opened: Fact = {
  type: 'assessmentOpened',
  data: { work: [work('JENV'), work('SZW')], decisionDueOn: '2021-11-15' },
};
const assessedBy = (ministry: 'JENV' | 'SZW', nth: number): Fact => ({
  type: 'assessed',
  data: { ministry, assessments: assessmentsOf(nth) },
});
const ownOpinion = (ministry: 'JENV' | 'SZW'): Fact => ({
  type: 'assessed',
  data: { ministry, assessments: [{ projectId: 'p1', advisedCents: 1 }] },
});
const intended: Fact = {
  type: 'refusalIntended',
  data: {
    ...{ projectIds: ['p1'], ground: 'NOT_NECESSARY' },
    ...{ viewsDueOn: '2021-10-20', viewsDueAt: '2021-10-20T22:00:00.000Z' },
  },
};
const silence: Fact = { type: 'coAssessmentSilent', data: { ministry: 'SZW', projectIds: ['p1'] } };
const concluded: readonly Fact[] = [
  { type: 'assessmentConcluded', data: { advised: assessmentsOf(3), advisedCents: 6_543_213 } },
  {
    type: 'allocated',
    data: {
      ...{ allocationId: 'a1', lines: [{ projectId: 'p1', allocatedCents: 6_543_213 }] },
      ...{ taskId: 't', dueOn: '2021-12-17' },
    },
  },
];
const late: Fact = {
  type: 'lateOpinionReceived',
  data: {
    ...{ ministry: 'SZW', receivedAt: '2021-09-21T09:00:00.000Z' },
    assessments: [{ projectId: 'p1', advisedCents: 1 }],
  },
};

const fileOf = (nth: number) => `application/2022-t1/gm0518-${nth}`;
const tell = async (nth: number, ...facts: readonly Fact[]) => {
  await journal.receive(fileOf(nth), applicationReceived({ applicationId: `2022-t1/gm0518-${nth}` }));
  await journal.decide(fileOf(nth), [opened, ...facts]);
};

beforeAll(async () => {
  const { database } = suite();
  tested = await apiFor(database);
  await tested.post('/api/v1/rounds', { as: 'demo-administrator', body: roundBody() });
  journal = new JournalWriter(database, '2022-t1');
  await tell(1, assessedBy('JENV', 1), intended);
  await tell(2, assessedBy('SZW', 2));
  await tell(3, assessedBy('JENV', 3), silence, ...concluded);
  await database.query(
    `INSERT INTO document (id, round_id, stream, position, kind, title, sha256, bytes, created_at)
     VALUES ($1, '2022-t1', $2, 3, 'intended-refusal', 'NOT_NECESSARY', repeat('0', 64), 'NOT_NECESSARY', now())`,
    [LETTER, fileOf(1)],
  );
});
afterAll(() => tested?.api.close());

/** Every address of an assessor that tells something of a file or of several. */
const addresses = (nth: number): readonly string[] => [
  `${ROUND}/applications/gm0518-${nth}`,
  `${ROUND}/applications/gm0518-${nth}/documents`,
  `${ROUND}/applications`,
  `${ROUND}/applications?phase=DECISION`,
  `${ROUND}/applications?format=csv`,
  `${ROUND}/figures`,
  `${ROUND}/calendar`,
  '/api/v1/tasks',
  `${ROUND}/board`,
  `${ROUND}/board?format=csv`,
];
const REFUSED = ['journal', 'decision-memo', 'decision-memo.pdf', 'reasons/award', 'workflow'];
const OF_ROUND = ['journal', 'allocations', 'ledger', 'ledger/lines', 'ledger/lines?format=csv'];

const told = async (as: string, nth: number) => {
  const answers = await Promise.all(addresses(nth).map((address) => tested.get(address, { as })));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ text }) => text);
};

describe.each([
  ['SZW, before its own opinion', 'demo-assessor-szw', 1],
  ['JenV, before its own opinion', 'demo-assessor-jenv', 2],
  ['SZW, whose silence is on record', 'demo-assessor-szw', 3],
])('the assessor of %s', (_, as, nth) => {
  it('is told the opinion of the other ministry at no address', async () => {
    for (const text of await told(as, nth)) expect(text).not.toMatch(opinionOn(nth));
  });

  it('sees that one was given', async () => {
    const { body } = await tested.get(addresses(nth)[0]!, { as });
    expect(body['work']).toContainEqual(expect.objectContaining({ status: 'DONE' }));
    expect(body).toMatchObject({ assessments: {}, advised: [] });
  });

  it.each(REFUSED)('may not read %s of the file at all', async (path) => {
    expect((await tested.get(`${addresses(nth)[0]}/${path}`, { as })).status).toBe(403);
  });

  it.each(OF_ROUND)('nor %s of the round', async (path) => {
    expect((await tested.get(`${ROUND}/${path}`, { as })).status).toBe(403);
  });
});

describe.each(['demo-administrator', 'demo-approver-jenv', 'demo-approver-szw', 'demo-auditor'])('%s', (as) => {
  it.each([1, 2, 3])('reads every opinion on file %i, as it is given', async (nth) => {
    expect((await told(as, nth))[0]).toMatch(opinionOn(nth));
  });
});

test('a letter that tells the ground is kept from the assessor, and from nobody else', async () => {
  const letter = (as: string) => tested.get(`/api/v1/documents/${LETTER}`, { as });
  expect(await letter('demo-assessor-szw')).toMatchObject({ status: 409, body: { code: 'WRONG_STATE' } });
  expect((await letter('demo-assessor-jenv')).status).toBe(200);
  expect((await letter('demo-gm0518')).status).toBe(200);
});

describe('once the own opinion is in', () => {
  beforeAll(async () => {
    await journal.decide(fileOf(1), [ownOpinion('SZW')], people.coAssessor);
    await journal.decide(fileOf(2), [ownOpinion('JENV')], people.assessor);
    await journal.decide(fileOf(3), [late], people.coAssessor);
  });

  it.each([
    ['SZW', 'demo-assessor-szw', 1],
    ['JenV', 'demo-assessor-jenv', 2],
    ['SZW, late,', 'demo-assessor-szw', 3],
  ])('the assessor of %s reads the other', async (_, as, nth) => {
    expect((await told(as, nth))[0]).toMatch(opinionOn(nth));
  });

  it('the list, its export and the figures tell what is advised', async () => {
    const texts = await told('demo-assessor-szw', 3);
    for (const index of [2, 3, 4, 5]) expect(texts[index]).toMatch(/6543213/);
    expect((await tested.get(`/api/v1/documents/${LETTER}`, { as: 'demo-assessor-szw' })).status).toBe(200);
  });
});

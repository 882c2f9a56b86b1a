import type { Fact } from '@ronde/domain';
import { applicationReceived, people, roundDrafted, withDatabase } from '@ronde/testing';
import type { RecordRequest } from '@ronde/contracts';
import {
  latestPosition,
  readReceipts,
  readStream,
  record,
  recordReceipt,
  recordRefusal,
  StaleStreamError,
  verifyStream,
} from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';
const stream = 'application/2022-t1/gm0518-1';
const at = '2021-09-21T09:00:00.000Z';

const completenessCheck: Fact = { type: 'completenessCheckOpened', data: { taskId: 't1', dueOn: '2021-10-15' } };

function request(commandId: string, wanted: Partial<RecordRequest> = {}): RecordRequest {
  return {
    ...{ stream, roundId, commandId, actor: people.administrator, at, knownReceiptPosition: 99 },
    ...{ facts: [completenessCheck], messages: [], ...wanted },
  };
}

function receive(commandId: string, municipality = 'gm0518', ordinal = 1) {
  const applicationId = `${roundId}/${municipality}-${ordinal}`;
  return recordReceipt(suite().database, {
    stream: `application/${applicationId}`,
    roundId,
    commandId,
    actor: people.applicant,
    at: '2021-09-20T08:00:00Z',
    expectedPosition: 0,
    fact: applicationReceived({ applicationId, leadMunicipality: municipality.toUpperCase() }),
    messages: (receipt) => [
      { kind: 'signal', workflowId: `application/${applicationId}`, signal: 'received', payload: receipt },
    ],
  });
}

const count = async (table: string, where = 'true') =>
  Number((await suite().database.query(`SELECT count(*) AS n FROM ${table} WHERE ${where}`))[0].n);

beforeAll(async () => {
  await recordReceipt(suite().database, {
    ...{ stream: `funding-round/${roundId}`, roundId, commandId: 'draft', actor: people.administrator, at },
    ...{ expectedPosition: 0, fact: roundDrafted(), messages: () => [] },
  });
  await receive('receive-1');
});

describe('a receipt', () => {
  it('is written with its tables, its acknowledgement and the message to its workflow', async () => {
    const { database } = suite();
    const [fact] = await readStream(database, stream);
    expect(fact).toMatchObject({ position: 1, receipt: true, at: '2021-09-20T08:00:00.000Z', actor: people.applicant });
    expect(await database.query('SELECT id, phase, requested_cents FROM application')).toEqual([
      { id: '2022-t1/gm0518-1', phase: 'RECEIVED', requested_cents: 8_000_000 },
    ]);
    expect(await database.query('SELECT kind, target, position FROM outbox ORDER BY id')).toEqual([
      { kind: 'mail', target: 'GM0518', position: 1 },
      { kind: 'engine', target: stream, position: 1 },
    ]);
    const [{ payload }] = await database.query(`SELECT payload FROM outbox WHERE kind = 'engine'`);
    expect(payload.payload).toEqual({
      position: 1,
      at: '2021-09-20T08:00:00.000Z',
      actorId: people.applicant.id,
      fact: fact?.fact,
    });
  });

  it('sent again gets the same answer and is written once', async () => {
    expect(await receive('receive-1')).toEqual({ position: 1, factTypes: ['applicationReceived'] });
    expect(await latestPosition(suite().database, stream)).toBe(1);
  });

  it('that insists on a new stream is told when it is not new', async () => {
    await expect(receive('receive-again')).rejects.toThrow(StaleStreamError);
    expect(await count('journal_command', `command_id = 'receive-again'`)).toBe(0);
  });

  it('of which the extra rows fail leaves nothing behind', async () => {
    const failing = recordReceipt(suite().database, {
      ...{ stream, roundId, commandId: 'fails', actor: people.applicant, at, messages: () => [] },
      fact: { type: 'withdrawalReceived', data: { projectIds: ['p1'], receivedAt: at } },
      write: () => Promise.reject(new Error('disk full')),
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await latestPosition(suite().database, stream)).toBe(1);
    expect(await count('project', 'withdrawn')).toBe(0);
  });
});

describe('a decision', () => {
  it('sent twice is written once and answered the same', async () => {
    const first = await record(suite().database, request('check-1'));
    const second = await record(suite().database, request('check-1', { expectedPosition: 1 }));
    expect(first).toEqual({ outcome: 'recorded', answer: { position: 2, factTypes: ['completenessCheckOpened'] } });
    expect(second).toEqual(first);
    expect(await count('journal_fact', `stream = '${stream}' AND command_id = 'check-1'`)).toBe(1);
  });

  it('on a version that is not the newest writes nothing and says where the stream stands', async () => {
    const result = await record(suite().database, request('stale', { expectedPosition: 1 }));
    expect(result).toEqual({ outcome: 'stale', position: 2 });
    expect(await latestPosition(suite().database, stream)).toBe(2);
  });

  it('that does not know the newest receipt writes nothing and gets it', async () => {
    const supplement: Fact = {
      type: 'supplementReceived',
      data: { supplied: [], evaluationPlans: [], contentHash: 'x', receivedAt: at },
    };
    await recordReceipt(suite().database, {
      ...{ stream, roundId, commandId: 'supplement', actor: people.applicant, at, fact: supplement },
      messages: () => [],
    });
    const result = await record(suite().database, request('refuse', { knownReceiptPosition: 1 }));
    expect(result).toEqual({
      outcome: 'newerReceipts',
      receipts: [{ position: 3, at, actorId: people.applicant.id, fact: supplement }],
    });
    expect(await latestPosition(suite().database, stream)).toBe(3);
    expect(await count('journal_command', `command_id = 'refuse'`)).toBe(0);
    expect(await readReceipts(suite().database, stream, 0)).toHaveLength(2);
    expect(await record(suite().database, request('refuse', { knownReceiptPosition: 3 }))).toMatchObject({
      outcome: 'recorded',
    });
  });

  it('of which one table cannot be changed leaves nothing behind: no fact, no mail, no answer', async () => {
    const position = await latestPosition(suite().database, stream);
    const mails = await count('outbox');
    const facts: Fact[] = [
      { type: 'completenessConfirmed', data: { decisionDueOn: '2021-11-15' } },
      { type: 'assessmentOpened', data: { decisionDueOn: 'not a date', work: [] } },
    ];
    await expect(record(suite().database, request('broken', { facts }))).rejects.toThrow('not a date');
    expect(await latestPosition(suite().database, stream)).toBe(position);
    expect(await count('outbox')).toBe(mails);
    expect(await count('application', `phase = 'COMPLETENESS'`)).toBe(1);
    expect(await record(suite().database, request('broken'))).toMatchObject({ outcome: 'recorded' });
  });

  it('with a fact no table knows is not written', async () => {
    const unknown = request('unknown', { facts: [{ type: 'somethingElse', data: {} }] });
    await expect(record(suite().database, unknown)).rejects.toThrow('somethingElse');
  });
});

describe('a decision that no table can hold', () => {
  test.each([
    ['a null character in its reason', { reason: 'abc\u0000def' }],
    [
      'a null character in a fact',
      { facts: [{ ...completenessCheck, data: { taskId: 'a\u0000', dueOn: '2021-10-15' } }] },
    ],
    [
      'half a character in a fact',
      { facts: [{ ...completenessCheck, data: { taskId: 'a\ud800', dueOn: '2021-10-15' } }] },
    ],
  ])('%s: nothing is written, and the workflow hears so instead of trying for ever', async (name, wanted) => {
    const before = await latestPosition(suite().database, stream);
    expect(await record(suite().database, request(name, wanted))).toEqual({ outcome: 'unstorable' });
    expect(await latestPosition(suite().database, stream)).toBe(before);
  });
});

describe('fifty commands at once on one stream', () => {
  it('stand in line: positions without a gap, a chain that verifies, each written once', async () => {
    await receive('receive-50', 'gm0363');
    const busy = 'application/2022-t1/gm0363-1';
    const send = (nth: number) =>
      record(
        suite().database,
        request(`busy-${nth % 50}`, { stream: busy, at: new Date(Date.parse(at) + nth).toISOString() }),
      );
    const results = await Promise.all(Array.from({ length: 100 }, (_, nth) => send(nth)));
    expect(results.every(({ outcome }) => outcome === 'recorded')).toBe(true);
    const positions = (await readStream(suite().database, busy)).map(({ position }) => position);
    expect(positions).toEqual(Array.from({ length: 51 }, (_, nth) => nth + 1));
    expect(await verifyStream(suite().database, busy)).toEqual({ stream: busy, facts: 51 });
  });
});

describe('a refused attempt', () => {
  const attempt = (commandId: string) =>
    recordRefusal(suite().database, {
      ...{ stream, roundId, commandId, actor: people.approver, at, command: 'decideAward' },
      ...{ code: 'WRONG_STATE', message: 'Awarding is not possible now.', field: 'phase' },
    });

  it('stands once in a stream of its own, chained, and leaves the stream it is about alone', async () => {
    const before = await latestPosition(suite().database, stream);
    await Promise.all([attempt('try-1'), attempt('try-1'), attempt('try-2')]);
    const refused = await readStream(suite().database, `refused/${stream}`);
    expect(refused.map(({ fact }) => fact.type)).toEqual(['attemptRefused', 'attemptRefused']);
    expect(refused[0]?.fact.data).toEqual({
      ...{ command: 'decideAward', code: 'WRONG_STATE', message: 'Awarding is not possible now.', field: 'phase' },
    });
    expect(await verifyStream(suite().database, `refused/${stream}`)).toMatchObject({ facts: 2 });
    expect(await latestPosition(suite().database, stream)).toBe(before);
  });

  it('does not wait for somebody who is writing to that stream', async () => {
    await suite().database.transaction(async (writer) => {
      await writer.query('SELECT 1 FROM journal_stream WHERE stream = $1 FOR UPDATE', [stream]);
      expect(await attempt('try-3')).toMatchObject({ position: 3 });
    });
  });
});

import { createHash } from 'node:crypto';
import { withDatabase } from '@ronde/testing';
import { type EndedHistory, executionsNotKept, historiesOf, historyOf, keepHistory, unkeptRuns } from '../index.js';

const suite = withDatabase();
const roundId = '2022-t1';

const ended = (workflowId: string, runId: string, wanted: Partial<EndedHistory> = {}): EndedHistory => ({
  workflowId,
  runId,
  workflowType: 'task',
  ended: 'closed',
  status: 'COMPLETED',
  closedAt: '2021-10-04T08:00:00.000Z',
  previousRunId: null,
  eventCount: 3,
  bytes: Buffer.from([1, 2, 3]),
  ...wanted,
});

const started = (workflowId: string) =>
  suite().database.query(
    `INSERT INTO outbox (round_id, stream, position, ordinal, kind, target, payload)
     VALUES ($1, 'funding-round/2022-t1', 1, 1, 'engine', $2, '{"kind": "start"}')`,
    [roundId, workflowId],
  );

describe('the kept histories', () => {
  it('are kept once, with their hash', async () => {
    const history = ended('task/a', 'a1');
    expect(await keepHistory(suite().database, history)).toBe(true);
    expect(await keepHistory(suite().database, history)).toBe(false);
    const sha256 = createHash('sha256').update(history.bytes).digest('hex');
    expect(await historyOf(suite().database, 'task/a', 'a1')).toMatchObject({ ...history, sha256 });
    expect(await unkeptRuns(suite().database, ['a1', 'a2'])).toEqual(new Set(['a2']));
  });

  it('of a round are whole when every execution ended and no run is missing', async () => {
    const notKept = () => executionsNotKept(suite().database, roundId);
    expect(await notKept()).toEqual([]);
    for (const workflowId of ['task/b', 'task/c']) await started(workflowId);
    await keepHistory(suite().database, ended('task/b', 'b1'));
    expect(await notKept()).toEqual(['task/c']);
    await keepHistory(suite().database, ended('task/c', 'c2', { previousRunId: 'c1' }));
    expect(await notKept()).toEqual(['task/c']);
    await keepHistory(
      suite().database,
      ended('task/c', 'c1', { ended: 'continued', closedAt: '2021-10-03T08:00:00.000Z' }),
    );
    expect(await notKept()).toEqual([]);
    expect((await historiesOf(suite().database, 'task/c')).map(({ runId }) => runId)).toEqual(['c1', 'c2']);
  });
});

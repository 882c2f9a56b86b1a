import { jest } from '@jest/globals';
import { HOLIDAYS_CHANGED, roundStream } from '@ronde/contracts';
import { people } from '@ronde/testing';
import { apply } from '../../histories/recorded/stories/application-acts.js';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

/** What the outbox holds for an execution or a mailbox. */
const outbox = (stage: Stage, sql: string) =>
  world()
    .database()
    .query<{ payload: Record<string, unknown> }[]>(
      `SELECT payload FROM outbox WHERE payload::text LIKE $1 AND ${sql} ORDER BY id`,
      [`%${stage.roundId}%`],
    );

it('a decree moves every end that is still ahead: the round tells its files, each tells old and new end', async () => {
  const stage = new Stage(world());
  const { stream } = await apply(stage);
  const round = roundStream(stage.roundId);
  await stage.start(round, '2021-06-01T08:00:00.000Z', { draftedBy: people.administrator.id });
  await stage.until(round, 'phaseEntered');
  // Received on Monday 20 September 2021: the eight weeks end on Monday 15 November, which the decree now names.
  const decree = { year: 2021, days: ['2021-05-14', '2021-11-15'], reason: 'The decree appeared.' };
  const at = '2021-10-01T09:00:00.000Z';
  expect(await world().decide(round, 'changeDecreeDays', at, decree, people.approver)).toBe('WRONG_ROLE');
  expect(await world().decide(round, 'changeDecreeDays', at, decree)).toBe('decreeDaysChanged');
  expect(await world().decide(round, 'changeDecreeDays', at, decree)).toBe('DECREE_DAYS_UNCHANGED');
  const [told, ...others] = await outbox(stage, `kind = 'engine' AND payload::text LIKE '%${HOLIDAYS_CHANGED}%'`);
  expect([told?.payload, others]).toMatchObject([{ workflowId: stream, signal: HOLIDAYS_CHANGED }, []]);

  await world().signal(stream, HOLIDAYS_CHANGED, told?.payload['payload'] as object);
  await stage.until(stream, 'deadlinesRecalculated');
  const facts = (await world().journal(stream)).filter(({ fact }) => fact.type === 'deadlinesRecalculated');
  const ends = [{ deadline: 'DECISION', previousDueOn: '2021-11-15', dueOn: '2021-11-16' }];
  expect(facts.map(({ fact }) => fact.data)).toEqual([{ ends }]);
  // The same once more moves nothing; what is asked next reckons with the new holidays.
  await world().signal(stream, HOLIDAYS_CHANGED, told?.payload['payload'] as object);
  await stage.decide(stream, 'confirmCompleteness', '2021-10-04T09:00:00.000Z', people.administrator);
  const confirmed = (await world().journal(stream)).filter(({ fact }) => fact.type === 'completenessConfirmed');
  expect(confirmed.map(({ fact }) => fact.data)).toMatchObject([{ decisionDueOn: '2021-11-16' }]);
});

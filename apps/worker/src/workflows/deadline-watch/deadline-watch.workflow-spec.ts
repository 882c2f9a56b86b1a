import { jest } from '@jest/globals';
import { applicationStream, deadlineWatchId, roundStream } from '@ronde/contracts';
import { applicationReceived, JournalWriter, people, projectRequest } from '@ronde/testing';
import { Stage } from '../../histories/recorded/stories/stage.js';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();

const warnings = async (stage: Stage) =>
  (await world().journal(roundStream(stage.roundId)))
    .filter(({ fact }) => fact.type === 'deadlinesLapsing')
    .map(({ fact, at }) => [at, fact.data]);

const received = (stage: Stage, municipality: string, decisionDueOn: string) => {
  const applicationId = `${stage.roundId}/${municipality}-1`;
  const fact = applicationReceived({ roundId: stage.roundId, applicationId, projects: [projectRequest()] });
  return [applicationStream(applicationId), { ...fact, data: { ...fact.data, decisionDueOn } }] as const;
};

it('what is about to lapse is known ten working days ahead: one mail per office, once per end, never once it was met', async () => {
  const stage = new Stage(world());
  await stage.draftRound('2021-06-01T08:00:00.000Z');
  const writer = new JournalWriter(world().database(), stage.roundId);
  const [first, second, third] = [
    received(stage, 'gm0518', '2021-11-15'),
    received(stage, 'gm0363', '2021-11-15'),
    received(stage, 'gm0014', '2021-11-15'),
  ];
  for (const [stream, fact] of [first, second, third]) await writer.receive(stream, fact);
  // The third was withdrawn and its file closed: nothing of it can lapse.
  await writer.decide(third[0], [{ type: 'fileClosed', data: { outcome: 'WITHDRAWN' } }]);
  const watch = deadlineWatchId(stage.roundId);
  await stage.start(watch, '2021-09-21T08:00:00.000Z', { firstLookOn: '2021-09-22' });
  await stage.forward(watch, '2021-10-29T12:00:00.000Z');
  expect(await warnings(stage)).toEqual([]);

  // Monday 1 November is the tenth working day before Monday 15 November.
  await stage.forward(watch, '2021-11-01T12:00:00.000Z');
  const end = (stream: string, dueOn: string) => ({ stream, deadline: 'DECISION', dueOn });
  const told = (warnedUntil: string, ...ends: object[]) => ({ office: 'JENV/APPROVER', warnedUntil, ends });
  const both = told('2021-11-15', end(second[0], '2021-11-15'), end(first[0], '2021-11-15'));
  expect(await warnings(stage)).toEqual([['2021-11-01T06:00:00.000Z', both]]);

  // A later end is warned of again, when it comes near; what stayed is not.
  const moved = {
    deadline: 'DECISION',
    previousDueOn: '2021-11-15',
    dueOn: '2021-11-30',
    dueAt: '2021-11-30T23:00:00.000Z',
  };
  await writer.decide(first[0], [{ type: 'deadlineMoved', data: moved }]);
  await stage.forward(watch, '2021-11-17T12:00:00.000Z');
  const again = told('2021-11-30', end(first[0], '2021-11-30'));
  expect((await warnings(stage)).slice(1)).toEqual([['2021-11-16T06:00:00.000Z', again]]);
  const mails = await world()
    .database()
    .query<object[]>(`SELECT payload FROM outbox WHERE round_id = $1 AND payload ->> 'mail' = 'deadlines-lapsing'`, [
      stage.roundId,
    ]);
  expect(mails).toHaveLength(2);

  // Four weeks after the term of a supplement passed unused (Awb 4:5(4)): Friday 17 December is ten working days before.
  await writer.decide(first[0], [{ type: 'supplementLapsed', data: { missing: ['BUDGET'], decideBy: '2021-12-31' } }]);
  await stage.forward(watch, '2021-12-17T12:00:00.000Z');
  const untreated = { stream: first[0], deadline: 'UNTREATED', dueOn: '2021-12-31' };
  expect((await warnings(stage)).slice(2)).toEqual([
    ['2021-12-17T06:00:00.000Z', { office: 'JENV/APPROVER', warnedUntil: '2021-12-31', ends: [untreated] }],
  ]);

  // The round is cancelled and every file has ended: the watch ends by itself.
  await writer.decide(roundStream(stage.roundId), [{ type: 'roundCancelled', data: {} }], people.administrator);
  for (const [stream] of [first, second])
    await writer.decide(stream, [{ type: 'fileClosed', data: { outcome: 'ROUND_CANCELLED' } }]);
  await world().pace(watch, 'jumps');
  expect(await world().client.workflow.getHandle(watch).result()).toEqual({ nextLookOn: null });
});

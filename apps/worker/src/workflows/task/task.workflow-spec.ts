import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { DUE_MOVED, taskStream, WORK_DONE } from '@ronde/contracts';
import { dueAtEndOf, type TaskOpening } from '@ronde/domain';
import { people, roundTerms } from '@ronde/testing';
import { withWorkflows } from '../../testing/workflow-world.js';

jest.setTimeout(300_000);
const world = withWorkflows();
const terms = roundTerms();
const OPENED_AT = '2021-10-04T08:00:00.000Z';

async function openTask(): Promise<string> {
  const taskId = `test/${randomBytes(4).toString('hex')}`;
  const opening: TaskOpening = {
    taskId,
    kind: 'ASSESSMENT',
    roundId: terms.roundId,
    subject: 'application/2022-t1/gm0518-1',
    role: 'ASSESSOR',
    ministry: 'JENV',
    ...dueAtEndOf('2021-10-20'),
  };
  await world().start(taskStream(taskId), OPENED_AT, { opening, terms });
  await world().untilFact(taskStream(taskId), 'taskOpened');
  return taskStream(taskId);
}

const story = async (stream: string): Promise<readonly string[]> =>
  (await world().journal(stream)).map(({ fact, at }) => `${fact.type} ${at.slice(0, 10)}`);

describe('a task', () => {
  it('reminds before and after its due date in working days, then escalates', async () => {
    const stream = await openTask();
    await world().untilFact(stream, 'taskEscalated');
    expect(await story(stream)).toEqual([
      'taskOpened 2021-10-04',
      'taskReminded 2021-10-13',
      'taskReminded 2021-10-19',
      'taskReminded 2021-10-21',
      'taskEscalated 2021-10-25',
    ]);
  });

  it('ends when its work was done, and reminds nobody after that', async () => {
    const stream = await openTask();
    await world().signal(stream, WORK_DONE, { outcome: 'ASSESSED', at: '2021-10-05T09:00:00.000Z' });
    await world().client.workflow.getHandle(stream).result();
    expect((await story(stream)).at(-1)).toMatch(/^taskCompleted/);
  });

  it('takes its reminders along when its due date moves', async () => {
    const stream = await openTask();
    await world().signal(stream, DUE_MOVED, { ...dueAtEndOf('2021-12-01'), at: '2021-10-05T09:00:00.000Z' });
    await world().untilFact(stream, 'taskEscalated');
    expect((await story(stream)).at(-1)).toBe('taskEscalated 2021-12-06');
  });

  it('can be taken by one colleague at a time, and only by its office', async () => {
    const stream = await openTask();
    const at = '2021-10-05T09:00:00.000Z';
    expect(await world().decide(stream, 'claimTask', at, {}, people.coAssessor)).toBe('WRONG_ROLE');
    expect(await world().decide(stream, 'claimTask', at, {}, people.assessor)).toBe('taskClaimed');
    const colleague = { ...people.assessor, id: 'test-assessor-2' };
    expect(await world().decide(stream, 'claimTask', at, {}, colleague)).toBe('ALREADY_CLAIMED');
    expect(await world().decide(stream, 'releaseTask', at, {}, people.assessor)).toBe('taskReleased');
  });
});
